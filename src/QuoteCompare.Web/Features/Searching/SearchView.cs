using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Storage;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Searching;

/// <summary>What the page says of a search.</summary>
/// <param name="Problem">What is wrong with the question; null when it could be answered.</param>
/// <param name="IsCut">Whether there are more hits than are shown.</param>
public sealed record SearchView(string? Problem, IReadOnlyList<HitView> Hits, bool IsCut)
{
    public static SearchView From(SearchResults results)
    {
        var texts = results.Hits.Select(hit => hit.Text).DistinctBy(text => text.Id).ToDictionary(text => text.Id, text => TextSegmenter.Segment(text.Text), StringComparer.Ordinal);
        return new SearchView(results.Problem, [.. results.Hits.Select(hit => HitView.From(hit, texts[hit.Text.Id]))], results.IsCut);
    }
}

/// <summary>A place that was found.</summary>
/// <param name="Kind">"speech", "report" or "quotation".</param>
/// <param name="Title">The text it stands in.</param>
/// <param name="Place">Where in it.</param>
/// <param name="Snippet">Its words; marked are those that were searched for.</param>
/// <param name="SaidBy">Who a quotation is said to be by, by the report; null when unknown, and for a paragraph.</param>
public sealed record HitView(string Kind, string Title, string Href, string Place, IReadOnlyList<(string Words, bool IsMarked)> Snippet, string? Language, string Direction, string? SaidBy)
{
    public static HitView From(SearchHit hit, SegmentedText text)
    {
        var place = Reading.Place.Of(text, hit.Span);
        return new HitView(
            hit.Kind switch { SearchKind.Speech => "speech", SearchKind.Report => "report", _ => "quotation" },
            hit.Kind == SearchKind.Speech ? SpeechTitle.Of(hit.Text.Metadata) : ReportTitle(hit.Text),
            HrefOf(hit, place), hit.Kind == SearchKind.Speech ? place.Words : $"¶\u00A0{hit.Paragraph}",
            [.. TextCutter.Cut(new TextSpan(0, hit.Snippet.Length), hit.Marks.Select(mark => new Marked<bool>(mark, true))).Select(segment => (segment.Span.In(hit.Snippet), segment.Marks.Count > 0))],
            hit.Text.Metadata.Language, TextDirection.Of(hit.Text.Text), hit.Speaker);
    }

    private static string HrefOf(SearchHit hit, Place place) => hit.Kind switch
    {
        SearchKind.Speech => $"{ReadingAddress.Speech(hit.Text.Id)}#{ReadingAddress.SentenceAnchor(place.FirstSentence)}",
        SearchKind.Report => ReadingAddress.CheckList(hit.Text.Id),
        _ => ReadingAddress.Permanent(hit.Text.Id, hit.Span),
    };

    private static string ReportTitle(StoredText report) => (report.Metadata.Outlet, report.Metadata.Title) switch
    {
        ({ Length: > 0 } outlet, { Length: > 0 } title) => $"{outlet}: {title}",
        ({ Length: > 0 } outlet, _) => outlet,
        (_, { Length: > 0 } title) => title,
        _ => report.Name,
    };
}
