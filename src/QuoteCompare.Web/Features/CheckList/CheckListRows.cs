using QuoteCompare.Core;
using QuoteCompare.Core.Treatments;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.CheckList;

/// <summary>Makes the rows of one report's check list.</summary>
internal sealed class CheckListRows(Comparison comparison, ReadText report, IReadOnlyList<ReadText> speeches, bool isPaired, CheckListChoice choice)
{
    /// <summary>Nearest passages shown when none is linked: the evidence page has the others.</summary>
    private const int MostNearest = 1;

    public CheckListRow Of(ComparedQuotation compared, int number)
    {
        var quotation = compared.Quotation;
        var findings = compared.Treatment?.Findings ?? [];
        var labels = QuotationLabels.Of(compared, comparison);
        return new CheckListRow
        {
            Number = number,
            Span = quotation.Span,
            Words = [.. quotation.Pieces.Select(piece => piece.In(report.Text.Text))],
            Language = report.Metadata.Language,
            Type = quotation.Type,
            SaidBy = quotation.Speaker,
            Cue = quotation.Cue,
            Continues = quotation.Continues,
            Place = Place.Of(report.Text, quotation.Span).Words,
            Labels = labels,
            Passages = [.. compared.Alignments.Select(alignment => Line(alignment.Passage))],
            Nearest = compared.Outcome is Outcome.Uncertain or Outcome.NoMatch ? [.. compared.Candidates.Take(MostNearest).Select(c => Line(c.Passage))] : [],
            LinkCertainty = compared.Confidence is { } confidence ? Labels.Of(Reading.LinkCertainty.Of(confidence)) : null,
            Findings = [.. findings.Where(finding => !finding.IsQuiet()).Select(Line)],
            Also = new QuietFindings(report, speeches).Of(findings, labels),
            Decision = choice.Decisions.On(quotation.Span),
            Address = AddressOf(compared),
        };
    }

    private static FindingLine Line(Finding finding) => new(Labels.Of(finding), finding.Why, finding.Fair, Labels.Of(finding.Certainty));

    private PassageLine Line(Passage passage)
    {
        var speech = speeches[passage.Original];
        return new PassageLine(speeches.Count == 1 ? null : SpeechTitle.Of(speech.Metadata), Place.Of(speech.Text, passage.Span).Words, passage.Span.In(speech.Text.Text));
    }

    private string? AddressOf(ComparedQuotation compared)
    {
        if (report.Id.Length == 0) return null;
        var speech = QuotationPlace.SpeechOf(compared, isPaired);
        return ReadingAddress.Quotation(speech is { } index ? speeches[index].Id : null, report.Id, compared.Quotation.Span) + choice.Kept;
    }
}
