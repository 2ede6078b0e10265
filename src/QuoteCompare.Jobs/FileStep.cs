using QuoteCompare.Import;
using QuoteCompare.Import.Archives;
using QuoteCompare.Storage;
using QuoteCompare.Storage.Jobs;

namespace QuoteCompare.Jobs;

/// <summary>Reads one file and stores its text; an archive becomes a step for each of its files, a feed one for each of its addresses.</summary>
internal sealed class FileStep(ArchiveReader archives, ItemReader reader, TextStoring storing, Library library) : IStep
{
    public const string Name = "file";

    /// <inheritdoc/>
    public string Task => Name;

    public static NewStep Of(ReceivedItem item, string shown, ImportRequest request) => new(Name, shown, InputJson.Write(FileInput.Of(item, request)), item.Bytes);

    /// <inheritdoc/>
    public async Task<StepResult> DoAsync(LeasedStep step, CancellationToken cancellationToken)
    {
        var input = InputJson.Read<FileInput>(step.Input);
        var item = input.Item(step.Name, step.File!.Value);
        var entries = archives.Unpack(item);
        if (entries is [{ Refusal: { } refusal }] && refusal.Name == entries[0].Name && entries[0].Name == step.Name) return new StepResult.Refused(refusal.Reason);
        if (entries.Count > 1 || entries[0].Item != item) return new StepResult.Done($"an archive of {entries.Count} files", Further: [.. entries.Select(entry => Further(entry, input.Request))]);
        return await reader.ReadAsync(item, cancellationToken) switch
        {
            ImportedText text when input.Request.LookFirst => new StepResult.Proposed(Summary(text)),
            ImportedText text => await storing.StoreAsync(text, input, step.AskedBy, cancellationToken),
            ImportedFeed feed => await AddressesAsync(feed, input.Request, cancellationToken),
            ImportOutcome outcome => new StepResult.Refused(((Refusal)outcome).Reason),
        };
    }

    private static NewStep Further(UnpackedEntry entry, ImportRequest request) =>
        entry.Item is { } item ? Of(item, entry.Name, request) : RefusalStep.Of(entry.Refusal!);

    /// <summary>Articles whose address was fetched before are left alone: a feed tells of them for days.</summary>
    private async Task<StepResult> AddressesAsync(ImportedFeed feed, ImportRequest request, CancellationToken cancellationToken)
    {
        var further = new List<NewStep>();
        foreach (var item in feed.Items)
        {
            if (await library.FindFetchedAsync(item.Address, cancellationToken) is null) further.Add(AddressStep.Of(item.Address, request));
        }

        var known = feed.Items.Count - further.Count;
        return new StepResult.Done($"a feed of {feed.Items.Count} articles{(known > 0 ? $", {known} of them fetched before" : "")}", Further: further);
    }

    private static string Summary(ImportedText text)
    {
        var title = text.Find(FactKind.Title)?.Value ?? "no title";
        string?[] parts = [title, text.Find(FactKind.Outlet)?.Value, text.Find(FactKind.PublishedDate)?.Value];
        return string.Join(" · ", parts.Where(part => part is not null));
    }
}
