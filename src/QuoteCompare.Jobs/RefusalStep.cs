using QuoteCompare.Import;
using QuoteCompare.Storage.Jobs;

namespace QuoteCompare.Jobs;

/// <summary>A file of an archive that could not be taken out: it stands among the others with its reason.</summary>
internal sealed class RefusalStep : IStep
{
    public const string Name = "refused";

    /// <inheritdoc/>
    public string Task => Name;

    public static NewStep Of(Refusal refusal) => new(Name, refusal.Name, InputJson.Write(refusal.Reason));

    /// <inheritdoc/>
    public Task<StepResult> DoAsync(LeasedStep step, CancellationToken cancellationToken) =>
        System.Threading.Tasks.Task.FromResult<StepResult>(new StepResult.Refused(InputJson.Read<string>(step.Input)));
}
