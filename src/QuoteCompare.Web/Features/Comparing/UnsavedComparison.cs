using System.Diagnostics;
using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Web.Features.CheckList;
using QuoteCompare.Web.Features.QuotationEvidence;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Features.SideBySide;

namespace QuoteCompare.Web.Features.Comparing;

/// <summary>Two texts compared on the spot; nothing of it is stored.</summary>
/// <param name="CheckList">The check list of the report, in the order "check first".</param>
/// <param name="View">The report beside the speech; addresses in it lead nowhere.</param>
public sealed record UnsavedComparison(CheckListView CheckList, ReadingView View)
{
    /// <summary>Who declared what the form says of its texts.</summary>
    public const string Declarer = "you";

    /// <summary>Compares the form's report with its speech.</summary>
    /// <param name="form">A form without problems.</param>
    /// <param name="cancellationToken">Ends the work when nobody waits for it any more.</param>
    public static UnsavedComparison Compare(CompareForm form, CancellationToken cancellationToken)
    {
        var (speech, report) = (form.Speech ?? throw new UnreachableException(), form.Report ?? throw new UnreachableException());
        var comparison = SpeechComparer.Compare(
            new Report(report.Name, report.Text, form.ReportMetadata),
            [new Original(new Speech(speech.Name, speech.Text, form.SpeechMetadata), form.Relation)],
            cancellationToken);
        var (said, told) = (Read(speech, form.SpeechMetadata), Read(report, form.ReportMetadata));
        return new UnsavedComparison(
            CheckListView.From(comparison, told, [said], [Declarer], CheckListChoice.Default),
            ReadingView.From(said, [new ReadReport(told, comparison, [said], 0) { Name = report.Name, Letter = "A" }], null, null));
    }

    /// <summary>The evidence of a quotation of the check list.</summary>
    public Evidence EvidenceOf(CheckListRow row) => new EvidenceBuilder(View.Speech.Text, View.Open!).Of(View.Open!.Quotations[row.Number - 1]);

    // Without an id: it has no address of its own until it is saved.
    private static ReadText Read(GivenText given, TextMetadata metadata) => new("", metadata, TextSegmenter.Segment(given.Text));
}
