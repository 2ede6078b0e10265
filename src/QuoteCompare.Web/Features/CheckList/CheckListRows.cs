using QuoteCompare.Core;
using QuoteCompare.Core.Treatments;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.CheckList;

/// <summary>Makes the rows of one report's check list.</summary>
internal sealed class CheckListRows(Comparison comparison, ReadText report, IReadOnlyList<ReadText> speeches, bool isPaired)
{
    /// <summary>Nearest passages shown when none is linked: the evidence page has the others.</summary>
    private const int MostNearest = 1;

    public CheckListRow Of(ComparedQuotation compared, int number)
    {
        var quotation = compared.Quotation;
        var findings = compared.Treatment?.Findings ?? [];
        return new CheckListRow
        {
            Number = number,
            Span = quotation.Span,
            Words = [.. quotation.Pieces.Select(piece => piece.In(report.Text.Text))],
            Type = quotation.Type,
            SaidBy = quotation.Speaker,
            Cue = quotation.Cue,
            Continues = quotation.Continues,
            Place = Place.Of(report.Text, quotation.Span).Words,
            Labels = QuotationLabels.Of(compared, RelationOf(compared)),
            Passages = [.. compared.Alignments.Select(alignment => Line(alignment.Passage))],
            Nearest = compared.Outcome is Outcome.Uncertain or Outcome.NoMatch ? [.. compared.Candidates.Take(MostNearest).Select(c => Line(c.Passage))] : [],
            LinkCertainty = compared.Confidence is { } confidence ? Labels.Of(Reading.LinkCertainty.Of(confidence)) : null,
            Findings = [.. findings.Where(NeedsALook).Select(Line)],
            Also = [.. findings.Where(finding => !NeedsALook(finding)).Select(Labels.Of).Distinct(StringComparer.Ordinal)],
            Address = AddressOf(compared),
        };
    }

    /// <summary>Other words and questions of style are harmless until something else stands beside them.</summary>
    private static bool NeedsALook(Finding finding) => finding.Group is FindingGroup.Trimmed or FindingGroup.Recontextualised or FindingGroup.Meaning;

    private static FindingLine Line(Finding finding) => new(Labels.Of(finding), finding.Why, finding.Fair, Labels.Of(finding.Certainty));

    private PassageLine Line(Passage passage)
    {
        var speech = speeches[passage.Original];
        return new PassageLine(speeches.Count == 1 ? null : SpeechTitle.Of(speech.Metadata), Place.Of(speech.Text, passage.Span).Words, passage.Span.In(speech.Text.Text));
    }

    private TextRelation RelationOf(ComparedQuotation compared) =>
        compared.Alignments is [var first, ..] ? comparison.Originals[first.Passage.Original].Relation : TextRelation.Unknown;

    /// <summary>Beside the speech its words come from, or come nearest to, when the report is declared to be on it; else on the report's own page.</summary>
    private string? AddressOf(ComparedQuotation compared)
    {
        if (report.Id.Length == 0) return null;
        var nearest = compared.Alignments.Select(a => a.Passage).Concat(compared.Candidates.Select(c => c.Passage)).Select(passage => passage.Original).FirstOrDefault();
        return ReadingAddress.Quotation(isPaired ? speeches[nearest].Id : null, report.Id, compared.Quotation.Span);
    }
}
