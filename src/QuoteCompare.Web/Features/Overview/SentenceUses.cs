using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Core.Treatments;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Overview;

/// <summary>Which quotations of a report use which sentences of the speech.</summary>
internal sealed class SentenceUses
{
    /// <summary>Marks shown in one cell. Reports seldom quote a sentence more than twice; a made text that repeats one a thousand times must not fill the page.</summary>
    private const int Most = 4;

    private readonly SegmentedText speech;
    private readonly Dictionary<int, List<OverviewMark>> marks = [];
    private readonly Dictionary<int, int> more = [];

    /// <param name="speech">The speech.</param>
    /// <param name="report">The report.</param>
    /// <param name="choice">A kind asks for quotations with a label of that kind, and shows that label; "uncertain" for the nearest passage of those not linked.</param>
    public SentenceUses(SegmentedText speech, ReportItem report, OverviewChoice choice)
    {
        (this.speech, Report) = (speech, report);
        foreach (var quotation in report.Quotations)
        {
            if (ShownOf(quotation, choice) is { } label) Add(quotation, label, choice == OverviewChoice.Uncertain ? Nearest(quotation) : quotation.Passages);
        }

        if (choice.Kind() is null) AddReuse();
    }

    public ReportItem Report { get; }

    /// <param name="sentence">Index of the sentence.</param>
    public OverviewCell CellOf(int sentence) => new(Report, marks.GetValueOrDefault(sentence) ?? [], more.GetValueOrDefault(sentence));

    private static Label? ShownOf(QuotationItem quotation, OverviewChoice choice) => choice switch
    {
        OverviewChoice.Uncertain => quotation.Compared.Outcome == Outcome.Uncertain ? quotation.Labels[0] : null,
        _ when quotation.Passages.Count == 0 => null,
        _ when choice.Kind() is { } kind => quotation.Labels.FirstOrDefault(label => label.Kind == kind),
        _ => quotation.Labels[0],
    };

    private IEnumerable<TextSpan> Nearest(QuotationItem quotation) =>
        quotation.Compared.Candidates.Where(near => near.Passage.Original == Report.Report.Original).Select(near => near.Passage.Span).Take(1);

    private void Add(QuotationItem quotation, Label label, IEnumerable<TextSpan> passages)
    {
        var words = $"quotation {quotation.Number}: {(quotation.Passages.Count == 0 ? $"{quotation.Words}, nearest passage" : quotation.Words)}";
        foreach (var sentence in passages.SelectMany(SentencesOf).Distinct()) Add(sentence, new(Report, label, Aloud(sentence, words), quotation.Href, quotation));
    }

    private void AddReuse()
    {
        foreach (var stretch in Report.Report.Comparison.Reuse)
        {
            var href = $"{Report.Href}#{ReadingAddress.ReportParagraphAnchor(Place.Of(Report.Report.Text.Text, stretch.Span).Paragraph)}";
            var spans = stretch.Passages.Where(passage => passage.Original == Report.Report.Original).Select(passage => passage.Span);
            foreach (var sentence in spans.SelectMany(SentencesOf).Distinct()) Add(sentence, new(Report, new(MarkKind.Reuse, Labels.Reuse), Aloud(sentence, Labels.Reuse), href, null));
        }
    }

    private void Add(int sentence, OverviewMark mark)
    {
        if (!marks.TryGetValue(sentence, out var own)) marks.Add(sentence, own = []);
        if (own.Count < Most) own.Add(mark);
        else more[sentence] = more.GetValueOrDefault(sentence) + 1;
    }

    private string Aloud(int sentence, string words) => $"{Report.Name}, sentence {speech.Sentences[sentence].Number}, {words}";

    private IEnumerable<int> SentencesOf(TextSpan span)
    {
        if (speech.Sentences.Count == 0) return [];
        int first = speech.SentenceAt(span.Start), last = speech.SentenceAt(Math.Max(span.Start, span.End - 1));
        return Enumerable.Range(first, last - first + 1);
    }
}
