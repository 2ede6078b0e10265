using System.Diagnostics;
using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Web.Features.CheckList;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.Comparing;

/// <summary>Two texts compared on the spot; nothing of it is stored.</summary>
public static class UnsavedComparison
{
    /// <summary>Who declared what the form says of its texts.</summary>
    public const string Declarer = "you";

    /// <summary>The check list of the form's report against its speech, in the order "check first".</summary>
    /// <param name="form">A form without problems.</param>
    /// <param name="cancellationToken">Ends the work when nobody waits for it any more.</param>
    public static CheckListView Compare(CompareForm form, CancellationToken cancellationToken)
    {
        var (speech, report) = (form.Speech ?? throw new UnreachableException(), form.Report ?? throw new UnreachableException());
        var comparison = SpeechComparer.Compare(
            new Report(report.Name, report.Text, form.ReportMetadata),
            [new Original(new Speech(speech.Name, speech.Text, form.SpeechMetadata), form.Relation)],
            cancellationToken);
        return CheckListView.From(comparison, Read(report, form.ReportMetadata), [Read(speech, form.SpeechMetadata)], [Declarer], CheckListChoice.Default);
    }

    // Without an id: it has no address of its own until it is saved.
    private static ReadText Read(GivenText given, TextMetadata metadata) => new("", metadata, TextSegmenter.Segment(given.Text));
}
