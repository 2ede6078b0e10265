using System.Collections.Concurrent;
using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Storage;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Export;

/// <summary>
/// The library as an export shows it: texts go by names that can be read, and what the export leaves out is nowhere in it, so that no page can give it
/// away. Every text keeps its length and its numbering.
/// </summary>
internal sealed class ExportedLibrary : ILibraryReader
{
    private readonly Storage.Library library;
    private readonly ExportOptions options;
    private readonly OutletMask mask;
    private readonly ConcurrentDictionary<string, StoredText> originals = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ReadText> read = new(StringComparer.Ordinal);

    private ExportedLibrary(Storage.Library library, ExportOptions options, LibraryListing listing)
    {
        (this.library, this.options) = (library, options);
        Listing = options.HidesOutlets ? ReportOrder.ByWords(listing) : listing;
        Names = TextNames.Of(Listing);
        mask = options.HidesOutlets ? OutletMask.Of(OutletsOf(Listing)) : OutletMask.None;
    }

    /// <summary>The library's own texts, in the order in which the export shows them.</summary>
    public LibraryListing Listing { get; }

    /// <summary>What the export calls each text.</summary>
    public TextNames Names { get; }

    public static async Task<ExportedLibrary> OpenAsync(Storage.Library library, ExportOptions options, CancellationToken cancellationToken) =>
        new(library, options, await library.ListAsync(cancellationToken));

    /// <summary>An export is of one moment.</summary>
    public Task<long> FindRevisionAsync(CancellationToken cancellationToken = default) => Task.FromResult(0L);

    public Task<LibraryListing> ListAsync(CancellationToken cancellationToken = default) => Task.FromResult(Listing with
    {
        Speeches = [.. Listing.Speeches.Select(Show)],
        ReportsWithoutSpeech = [.. Listing.ReportsWithoutSpeech.Select(Show)],
        NearlySame = [.. Listing.NearlySame.Select(group => group.Select(Names.OfId).ToList())],
    });

    public Task<SpeechWithReports?> FindSpeechAsync(string id, CancellationToken cancellationToken = default) =>
        Task.FromResult(Listing.Speeches.Where(speech => Names.Of(speech.Speech) == id).Select(Show).FirstOrDefault());

    /// <summary>An export shows the latest version of each text, and says nothing of others.</summary>
    public Task<IReadOnlyList<StoredText>> FindVersionsAsync(string id, CancellationToken cancellationToken = default) => Task.FromResult<IReadOnlyList<StoredText>>([]);

    public async Task<StoredComparison?> CompareAsync(string reportId, string? speechId = null, CancellationToken cancellationToken = default)
    {
        if (Names.FindId(reportId) is not { } id || await library.CompareAsync(id, cancellationToken) is not { } stored) return null;
        var comparison = options.HidesLabels ? Unlabelled.Of(stored.Comparison) : stored.Comparison;
        return stored with
        {
            Key = "",
            Report = Show(stored.Report),
            Originals = [.. stored.Originals.Select(Show)],
            Pairs = [.. stored.Pairs.Select(Show)],
            Comparison = CoveredComparison.Of(comparison, mask) with
            {
                Report = Names.Of(stored.Report),
                Originals = [.. comparison.Originals.Zip(stored.Originals, (original, text) => original with { Name = Names.Of(text) })],
            },
        };
    }

    /// <summary>Cut as the text itself is: a covered word at the end of a sentence must not move the numbers after it.</summary>
    public ReadText Read(StoredText text) => read.GetOrAdd(text.Id, id =>
    {
        var cut = TextSegmenter.Segment(originals[id].Text);
        var tokens = cut.Tokens.Select(token => token with { Normal = mask.Cover(token.Normal) });
        return new ReadText(id, text.Metadata, new SegmentedText(text.Text, cut.Paragraphs, cut.Sentences, [.. tokens]));
    });

    private static IEnumerable<string> OutletsOf(LibraryListing listing) =>
        TextNames.ReportsOf(listing).Select(OutletOf).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>The outlet as declared or as the text names it; null when neither does.</summary>
    internal static string? OutletOf(StoredText report) =>
        TextFactsReader.Read(TextSegmenter.Segment(report.Text), report.Metadata).Outlet?.Value is { Length: > 0 } outlet ? outlet : null;

    private SpeechWithReports Show(SpeechWithReports speech) =>
        new(Show(speech.Speech), [.. speech.Reports.Select(paired => (Show(paired.Report), Show(paired.Pair)))]);

    private Pair Show(Pair pair) =>
        pair with { SpeechId = Names.OfId(pair.SpeechId), ReportId = Names.OfId(pair.ReportId), DeclaredBy = mask.Cover(pair.DeclaredBy) };

    private StoredText Show(StoredText text)
    {
        var name = Names.Of(text);
        originals.TryAdd(name, text);
        var metadata = text.Metadata;
        return text with
        {
            Id = name,
            Name = name,
            Sha256 = "",
            Text = mask.Cover(text.Text, text.Kind == TextKind.Report ? AboutItself(text) : []),
            DeclaredBy = mask.Cover(text.DeclaredBy),
            Metadata = metadata with
            {
                Title = metadata.Title is { } title ? mask.Cover(title) : null,
                Speaker = metadata.Speaker is { } speaker ? mask.Cover(speaker) : null,
                Outlet = options.HidesOutlets ? ReportNames.CoveredOutlet : metadata.Outlet,
                On = [],
            },
        };
    }

    /// <summary>Lines in which a page says who made it.</summary>
    private static IEnumerable<TextSpan> AboutItself(StoredText text) =>
        TextSegmenter.Segment(text.Text).Paragraphs.Where(p => p.Role is ParagraphRole.Byline or ParagraphRole.Boilerplate).Select(p => p.Span);
}
