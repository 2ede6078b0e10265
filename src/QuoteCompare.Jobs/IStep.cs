using QuoteCompare.Storage.Jobs;

namespace QuoteCompare.Jobs;

/// <summary>Does one kind of step. Doing it twice is doing it once, since a killed program's steps are begun anew.</summary>
internal interface IStep
{
    /// <summary>The <see cref="NewStep.Task"/> it is for.</summary>
    string Task { get; }

    Task<StepResult> DoAsync(LeasedStep step, CancellationToken cancellationToken);
}
