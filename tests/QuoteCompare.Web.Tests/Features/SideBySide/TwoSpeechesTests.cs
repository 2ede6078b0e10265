using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Web.Features.QuotationEvidence;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Features.SideBySide;

namespace QuoteCompare.Web.Tests.Features.SideBySide;

/// <summary>A report on two speeches, read beside the one that the quotation is not from.</summary>
public sealed class TwoSpeechesTests
{
    private const string Here = "We sell the mill. Nobody asked us.", There = "First of all. The gate will shut at noon.", Words = "“The gate shuts at noon.”";

    [Fact]
    public void A_quotation_goes_by_the_relation_to_the_speech_it_is_from() =>
        Evidence().Quotation.Labels.Select(label => label.Words).ShouldBe(["another translation's wording"]);

    [Fact]
    public void Its_passage_is_shown_as_linked_in_the_other_speech_and_not_as_a_near_one()
    {
        var evidence = Evidence();

        evidence.Passages.ShouldBeEmpty();
        evidence.Candidates.ShouldBeEmpty();
        var passage = evidence.Elsewhere.ShouldHaveSingleItem();
        (passage.Speech.Id, passage.Passage.Words, passage.Href).ShouldBe(("there", "The gate will shut at noon", "speeches/there/report/1-23#s2"));
    }

    private static Evidence Evidence()
    {
        var (here, there, report) = (Read("here", Here), Read("there", There), Read("report", Words));
        TextSpan quoted = new(1, 23), passage = new(14, 40);
        var compared = new ComparedQuotation
        {
            Quotation = new Quotation { Span = quoted, Pieces = [quoted], Quoted = [quoted], Type = QuotationType.Direct, Paragraph = 1, Cue = "" },
            Outcome = Outcome.Located,
            Confidence = 0.9,
            Candidates = [new CandidatePassage(new Passage(1, passage), 0.9)],
            Treatment = new Treatment(Wording.Paraphrased, Trimmed: false, [], []),
            Alignments = [new Alignment { Passage = new Passage(1, passage), Window = passage, Rendering = quoted, Links = [], Script = EditScript.Empty }],
        };
        var comparison = new Comparison
        {
            Engine = "test",
            Report = "report",
            Originals = [new ComparedOriginal("here", TextRelation.SameTranscript), new ComparedOriginal("there", TextRelation.IndependentTranslation)],
            Quotations = [compared],
            Reuse = [],
        };
        return ReadingView.From(here, [new ReadReport(report, comparison, [here, there], 0) { Name = "Report A", Letter = "A" }], null, quoted).Evidence!;
    }

    private static ReadText Read(string id, string text) => new(id, TextMetadata.None, TextSegmenter.Segment(text));
}
