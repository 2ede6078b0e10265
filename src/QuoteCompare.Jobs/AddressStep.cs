using QuoteCompare.Import.Fetching;
using QuoteCompare.Storage.Jobs;

namespace QuoteCompare.Jobs;

/// <summary>Fetches one address; what came is a step of its own, so that it is not fetched again when reading it fails.</summary>
internal sealed class AddressStep(PageFetcher fetcher) : IStep
{
    public const string Name = "address";

    /// <inheritdoc/>
    public string Task => Name;

    public static NewStep Of(string address, ImportRequest request) => new(Name, address, InputJson.Write(request));

    /// <inheritdoc/>
    public async Task<StepResult> DoAsync(LeasedStep step, CancellationToken cancellationToken)
    {
        var fetched = await fetcher.FetchAsync(step.Name, cancellationToken);
        if (fetched.Item is { } item)
        {
            var redirected = item.Address == step.Name ? "" : $", redirected to {item.Address}";
            return new StepResult.Done($"fetched{redirected}", Further: [FileStep.Of(item, item.Name, InputJson.Read<ImportRequest>(step.Input))]);
        }

        return fetched.Refusal!.MayPass ? new StepResult.Later(fetched.Refusal.Reason) : new StepResult.Refused(fetched.Refusal.Reason);
    }
}
