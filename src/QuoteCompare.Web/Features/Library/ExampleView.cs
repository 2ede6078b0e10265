using QuoteCompare.Core;
using QuoteCompare.Storage;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Library;

/// <summary>One quotation beside its passage, to show at the first glance what the pages are about.</summary>
/// <param name="SpeechTitle">The speech of the passage.</param>
/// <param name="Address">The quotation's own address.</param>
public sealed record ExampleView(
    string SpeechTitle, string Passage, string ReportName, string Quotation, IReadOnlyList<Label> Labels, string Address)
{
    /// <summary>UTF-16 code units of a quotation that can be taken in at a glance beside its passage.</summary>
    private const int LongestExample = 220;

    /// <summary>The first direct quotation of the library with one passage and a named difference, short enough to be taken in at a glance; null when there is none.</summary>
    public static ExampleView? From(LibraryListing listing, IReadOnlyDictionary<string, StoredComparison> comparisons)
    {
        var found = from speech in listing.Speeches
                    from paired in speech.Reports
                    where comparisons.ContainsKey(paired.Report.Id)
                    let stored = comparisons[paired.Report.Id]
                    from compared in stored.Comparison.Quotations
                    where compared is { Alignments: [_], Treatment.Findings: [_, ..], Quotation: { Type: QuotationType.Direct, Span.Length: < LongestExample } }
                    select (stored, compared);
        return found.Select(first => Of(first.stored, first.compared, ReportNames.From(listing))).FirstOrDefault();
    }

    private static ExampleView Of(StoredComparison stored, ComparedQuotation compared, ReportNames names)
    {
        var alignment = compared.Alignments[0];
        var speech = stored.Originals[alignment.Passage.Original];
        return new ExampleView(
            Shared.SpeechTitle.Of(speech.Metadata), alignment.Window.In(speech.Text), names.Short(stored.Report), compared.Quotation.Span.In(stored.Report.Text),
            QuotationLabels.Of(compared, stored.Comparison), ReadingAddress.Quotation(speech.Id, stored.Report.Id, compared.Quotation.Span));
    }
}
