using QuoteCompare.Storage.Jobs;

namespace QuoteCompare.Jobs;

/// <summary>What came of one step.</summary>
internal abstract record StepResult
{
    /// <summary>Done.</summary>
    /// <param name="Outcome">One line.</param>
    /// <param name="TextId">The text it stored.</param>
    /// <param name="Further">What it found to do.</param>
    public sealed record Done(string Outcome, string? TextId = null, IReadOnlyList<NewStep>? Further = null) : StepResult;

    /// <summary>Understood; a person is to say whether it is right.</summary>
    public sealed record Proposed(string Outcome) : StepResult;

    /// <summary>Cannot be done.</summary>
    public sealed record Refused(string Reason) : StepResult;

    /// <summary>Cannot be done now.</summary>
    public sealed record Later(string Reason) : StepResult;
}
