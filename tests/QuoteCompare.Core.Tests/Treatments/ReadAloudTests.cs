using QuoteCompare.Core.Tests.Support;
using QuoteCompare.Core.Treatments;

namespace QuoteCompare.Core.Tests.Treatments;

public class ReadAloudTests
{
    [Theory]
    [InlineData("gates open on 24 May", "One passage: 5 words the same.")]
    [InlineData("gates open{|, if tickets are sold}", "One passage: 2 words the same; in the speech and not in the quotation: “if tickets are sold”.")]
    [InlineData("a {broad|wide} road{ today|}", "One passage: 2 words the same, 1 in other words; no counterpart found for: “today”.")]
    [InlineData("They {[the officers] |}know", "One passage: 2 words the same; in brackets: “the officers”.")]
    [InlineData("people swam //and {|some }learned", "2 passages, in order: 4 words the same; in the speech and not in the quotation: “some”.")]
    [InlineData("{1>write to them} //and buy tickets {<1 write to them}", "2 passages, in another order: 6 words the same.")]
    [InlineData("a {|one }b {|two }c {|three }d {|four }e", "One passage: 5 words the same; in the speech and not in the quotation: “one”, “two”, “three” and 1 more.")]
    public void The_word_account_is_one_sentence(string notation, string sentence)
    {
        var quotation = new TreatmentCase(notation);
        ReadAloud.Of(quotation.Compared, quotation.Pair.Report.Text, [quotation.Pair.Original.Text]).ShouldBe(sentence);
    }

    [Theory]
    [InlineData(Outcome.NoMatch, "No match found in this text.")]
    [InlineData(Outcome.Uncertain, "Uncertain; nearest passages are shown.")]
    [InlineData(Outcome.OtherSpeaker, "Said by Edith Rowe.")]
    [InlineData(Outcome.OtherEvent, "About another speech (20 February 2025), not compared.")]
    public void Without_a_link_the_outcome_is_told(Outcome outcome, string sentence)
    {
        var quotation = new TreatmentCase("gates open", Told: new EventDate(2025, 2, 20)).Compared;
        var unlinked = quotation with
        {
            Quotation = quotation.Quotation with { Speaker = "Edith Rowe" },
            Outcome = outcome,
            Alignments = [],
            Candidates = outcome == Outcome.Uncertain ? [new CandidatePassage(new Passage(0, new TextSpan(0, 5)), 0.4)] : [],
        };
        ReadAloud.Of(unlinked, "gates open", ["gates open"]).ShouldBe(sentence);
    }
}
