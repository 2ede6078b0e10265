using QuoteCompare.Core;
using QuoteCompare.Import;
using QuoteCompare.Storage;

namespace QuoteCompare.Jobs;

/// <summary>Stores a text that was read: a new one, one more arrival of one that is there, or a new version of the article that stood at its address before.</summary>
internal sealed class TextStoring(Library library)
{
    public async Task<StepResult> StoreAsync(ImportedText text, FileInput input, string by, CancellationToken cancellationToken)
    {
        var incoming = Incoming(text, input.Request, by);
        var there = await library.FindTextAsync(PublicId.OfText(text.Text), cancellationToken);
        var before = there is null && text.Address is { } address ? await library.FindFetchedAsync(address, cancellationToken) : null;
        var stored = before is null ? await library.AddTextAsync(incoming, cancellationToken) : await library.AddVersionAsync(before.Id, incoming, cancellationToken);
        if (input.Corrected is { } corrected) stored = await library.DescribeAsync(stored.Id, corrected, by, cancellationToken);
        if (stored.Kind == TextKind.Report && input.Request.On is { } speech) await library.DeclareAsync(speech, stored.Id, input.Request.Relation, by, cancellationToken);
        var outcome = there is not null ? $"in the library already, as '{there.Name}'" : before is not null ? $"version {stored.Version} of '{stored.Name}'" : "stored";
        return new StepResult.Done(Warned(outcome, text.Warnings), stored.Id, Further(stored, text.Metadata.On, input.Request));
    }

    private static IReadOnlyList<Storage.Jobs.NewStep> Further(StoredText stored, IReadOnlyList<DeclaredRelation> on, ImportRequest request) =>
        stored.Kind == TextKind.Report && (request.On is not null || on.Count > 0) ? [CompareStep.Of(stored, on)] : [];

    private static string Warned(string outcome, IReadOnlyList<string> warnings) => string.Join("; ", warnings.Prepend(outcome));

    private static IncomingText Incoming(ImportedText text, ImportRequest request, string by) => new()
    {
        Name = text.Name,
        Kind = request.Kind ?? text.Metadata.Kind ?? TextKind.Report,
        Bytes = text.Bytes,
        Words = text.Text,
        Format = Format(text.Format),
        Address = text.Address,
        RetrievedAt = text.RetrievedAt,
        Metadata = text.Metadata with { On = [] },
        Origins = Origins(text),
        By = by,
    };

    private static Dictionary<string, string> Origins(ImportedText text) => text.Facts
        .Where(fact => fact.Place != FactPlace.Text && fact.Kind != FactKind.Byline)
        .GroupBy(fact => fact.Kind)
        .ToDictionary(kind => Field(kind.Key), kind => kind.First().Where ?? "", StringComparer.Ordinal);

    private static string Field(FactKind kind) => kind switch
    {
        FactKind.Title => "title",
        FactKind.Speaker => "speaker",
        FactKind.Outlet => "outlet",
        FactKind.PublishedDate => "publishedDate",
        FactKind.EventDate => "eventDates",
        FactKind.Language => "language",
        FactKind.Completeness => "completeness",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no field of the metadata"),
    };

    private static string Format(ItemFormat format) => format switch
    {
        ItemFormat.PlainText => IncomingText.PlainText,
        ItemFormat.Markdown => "markdown",
        ItemFormat.Html => "html",
        ItemFormat.Docx => "docx",
        ItemFormat.Pdf => "pdf",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "holds no text itself"),
    };
}
