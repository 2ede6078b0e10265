using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Core.Treatments;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.QuotationEvidence;

/// <summary>Collects what the page shows of a chosen quotation.</summary>
/// <param name="speech">The speech of the page; null for a report read beside none.</param>
internal sealed class EvidenceBuilder(SegmentedText? speech, ReportItem report)
{
    /// <summary>Nearest passages shown when none is linked: enough to look at, few enough to be looked at.</summary>
    private const int MostCandidates = 3;

    /// <summary>
    /// Content words that make a stretch worth listing. Between translations a single word without a counterpart is mostly another way to say the same;
    /// within one transcript it was left out.
    /// </summary>
    private int LeastLeftOut => report.Report.Relation == TextRelation.SameTranscript ? 1 : 2;

    private SegmentedText Text => report.Report.Text.Text;

    public Evidence Of(QuotationItem item)
    {
        var quotation = item.Compared.Quotation;
        var alignments = speech is null ? [] : item.Compared.Alignments.Where(a => a.Passage.Original == report.Report.Original).Select(a => Paired(item.Compared, a)).ToList();
        return new Evidence
        {
            Report = report,
            Quotation = item,
            Words = string.Join(" … ", quotation.Pieces.Select(piece => piece.In(Text.Text))),
            Paragraph = quotation.Paragraph,
            Passages = [.. alignments.Select((a, i) => Passage(alignments, i, new WordCollation(speech!, Text, quotation.Span.End)))],
            LeftOut = [.. alignments.SelectMany((a, i) => LeftOut(alignments, i)).Distinct()],
            Findings = item.Compared.Treatment?.Findings ?? [],
            Elsewhere = [.. item.Compared.Alignments.Where(a => speech is null || a.Passage.Original != report.Report.Original).Select(a => Near(a.Passage, quotation.Span))],
            Candidates = item.Compared.Alignments.Count > 0 ? [] : [.. item.Compared.Candidates.Take(MostCandidates).Select(c => Near(c.Passage, quotation.Span))],
            ReadAloud = ReadAloud.Of(item.Compared, Text.Text, [.. report.Report.Originals.Select(original => original.Text.Text)]),
            InSpeech = speech is null ? [] : [.. alignments.Select(a => Surroundings.Of(speech, a.Passage.Span))],
            InReport = Surroundings.Of(Text, quotation.Pieces),
            Previous = item.Number > 1 ? report.Quotations[item.Number - 2] : null,
            Next = item.Number < report.Quotations.Count ? report.Quotations[item.Number] : null,
        };
    }

    private Alignment Paired(ComparedQuotation compared, Alignment alignment) =>
        alignment with { Script = new EditScript(new WordSteps(speech!, Text).Of(compared, alignment)) };

    private PassageEvidence Passage(List<Alignment> alignments, int index, WordCollation collation)
    {
        var (span, before) = (alignments[index].Passage.Span, index > 0 ? alignments[index - 1].Passage.Span : (TextSpan?)null);
        var isEarlier = before is { } last && span.Start < last.Start;
        var between = before is not { } one ? default : isEarlier ? Gap(span, one) : Gap(one, span);
        return new PassageEvidence(
            index + 1, Place.Of(speech!, span), collation.Of(alignments[index].Script.Edits, ToldElsewhere(alignments, index)),
            before is null ? null : ContentWords.CountWords(speech!, between), isEarlier);
    }

    private IEnumerable<PlacedWords> LeftOut(List<Alignment> alignments, int index)
    {
        var steps = new WordSteps(speech!, Text);
        return alignments[index].Script.Edits
            .Where(edit => edit.Kind is EditKind.Omitted or EditKind.Elided)
            .SelectMany(edit => steps.Remaining(edit, ToldElsewhere(alignments, index)))
            .Where(edit => ContentWords.Count(speech!, edit.Original!.Value) >= LeastLeftOut)
            .Select(edit => Placed(speech!, edit.Original!.Value));
    }

    /// <summary>
    /// Words of the speech that are accounted for elsewhere: rendered by another passage, or left out of a passage before this one. Passages of one
    /// sentence share its words, and each is shown once.
    /// </summary>
    private static List<TextSpan> ToldElsewhere(List<Alignment> alignments, int index) =>
        [.. alignments
            .SelectMany((a, i) => a.Script.Edits.Where(e => e.Original is not null && (i < index || (i > index && e.Report is not null))))
            .Select(e => e.Original!.Value).Order()];

    private static TextSpan Gap(TextSpan one, TextSpan next) => new(one.End, Math.Max(one.End, next.Start));

    private NearPassage Near(Passage passage, TextSpan chosen)
    {
        var original = report.Report.Originals[passage.Original];
        var placed = Placed(original.Text, passage.Span);
        var page = ReadingAddress.Quotation(original.Id, report.Report.Text.Id, chosen);
        return new NearPassage(original, placed, $"{page}#{ReadingAddress.SentenceAnchor(placed.Place.FirstSentence)}");
    }

    private static PlacedWords Placed(SegmentedText text, TextSpan span) => new(span.In(text.Text), Place.Of(text, span));
}
