namespace QuoteCompare.Storage.Jobs;

/// <summary>Where a step stands.</summary>
public enum StepState
{
    /// <summary>It is to be done, or being done.</summary>
    Waiting,

    /// <summary>It is understood, and a person is to say whether it is right before it goes on.</summary>
    Proposed,

    /// <summary>It is done.</summary>
    Done,

    /// <summary>It cannot be done; the outcome says why.</summary>
    Refused,

    /// <summary>Somebody called it off before it was begun.</summary>
    Cancelled,
}

/// <summary>A step to be done.</summary>
/// <param name="Task">Which worker it is for.</param>
/// <param name="Name">What the user sees: a file's name, an address.</param>
/// <param name="Input">What the worker needs, JSON.</param>
/// <param name="File">The file it works on; null when it has none.</param>
public sealed record NewStep(string Task, string Name, string Input, ReadOnlyMemory<byte>? File = null);

/// <summary>A step that a worker has for itself until its lease ends.</summary>
/// <param name="JobId">The job it belongs to.</param>
/// <param name="Number">One-based.</param>
/// <param name="File">The file it works on; null when it has none.</param>
/// <param name="Attempt">One-based: which try this is.</param>
/// <param name="Worker">Who has it.</param>
/// <param name="AskedBy">Who asked for the job.</param>
public sealed record LeasedStep(long JobId, int Number, string Task, string Name, string Input, ReadOnlyMemory<byte>? File, int Attempt, string Worker, string AskedBy);

/// <summary>A job as it stands.</summary>
/// <param name="Steps">In the order in which they came.</param>
public sealed record Job(long Id, string Title, string AskedBy, DateTimeOffset AskedAt, IReadOnlyList<JobStep> Steps)
{
    /// <summary>Whether nothing goes on by itself any more; proposals wait for a person.</summary>
    public bool HasEnded => Steps.All(step => step.State != StepState.Waiting);
}

/// <summary>A step as it stands.</summary>
/// <param name="Outcome">What came of it, why it cannot be done, or why it is tried again; null when nothing is to say.</param>
/// <param name="TextId">Id of the text it stored; null when it stored none.</param>
/// <param name="Attempts">How often it was begun.</param>
/// <param name="NextTry">When it is tried again; null unless a try went wrong and another follows.</param>
/// <param name="IsRunning">Whether somebody works on it now.</param>
public sealed record JobStep(
    int Number, string Task, string Name, StepState State, string? Outcome, string? TextId, int Attempts, DateTimeOffset? NextTry, bool IsRunning);

/// <summary>A step that waits for a person, with what it works on.</summary>
public sealed record ProposedStep(long JobId, int Number, string Task, string Name, string Input, ReadOnlyMemory<byte>? File, string AskedBy);

/// <summary>A job in a list.</summary>
/// <param name="Steps">How many steps it has now; it may get more while it runs.</param>
/// <param name="Waiting">How many are still to be done.</param>
/// <param name="Proposed">How many wait for a person.</param>
/// <param name="Refused">How many cannot be done.</param>
public sealed record JobSummary(long Id, string Title, string AskedBy, DateTimeOffset AskedAt, int Steps, int Waiting, int Proposed, int Refused);
