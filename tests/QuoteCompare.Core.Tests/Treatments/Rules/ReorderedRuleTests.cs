using QuoteCompare.Core.Tests.Support;

namespace QuoteCompare.Core.Tests.Treatments.Rules;

public class ReorderedRuleTests
{
    private const string Letter = "{1>Write a kind letter to the county.} //Buy a ticket for the summer. {<1 Write a kind letter to the county.}";
    private const string Regret = "{1>if it expresses deep regret, }if it returns to the deal it left, {<1 if it expresses deep regret, }then it can speak.";

    [Fact]
    public void Passages_in_another_order_are_reordered()
    {
        var quotation = new TreatmentCase(Letter);
        quotation.Rules.ShouldBe("reordered/passages");
        quotation.Shown(quotation.Only("reordered/passages")).ShouldBe("Buy a ticket for the summer | Buy a ticket for the summer");
        quotation.Only("reordered/passages").Why.ShouldStartWith("In the speech “Buy a ticket for the summer” stands before “Write a kind letter to the county”");
        quotation.Treatment.Recontextualised.ShouldBe([Recontextualisation.Reordered]);
    }

    [Theory]
    [InlineData(TextRelation.SameTranscript, Certainty.Clear)]
    [InlineData(TextRelation.IndependentTranslation, Certainty.Likely)]
    [InlineData(TextRelation.Unknown, Certainty.Likely)]
    public void A_clause_in_another_place_is_reordered_under_every_relation(TextRelation relation, Certainty expected)
    {
        var quotation = new TreatmentCase(Regret, Relation: relation);
        quotation.Shown(quotation.Only("reordered/clauses")).ShouldBe("if it expresses deep regret | if it expresses deep regret");
        quotation.Only("reordered/clauses").Certainty.ShouldBe(expected);
    }

    [Fact]
    public void Between_translations_the_order_of_passages_in_one_sentence_is_the_translators() =>
        new TreatmentCase("{1>to write a kind letter to the county, }//to buy a ticket for the summer, {<1 to write a kind letter to the county, }is best.", Relation: TextRelation.IndependentTranslation)
            .Rules.ShouldNotContain("reordered/passages");

    [Theory]
    [InlineData("{1>tonight }we begin the long work{<1  tonight}")]
    [InlineData("{1>in this old room }we begin the long work{<1  in this old room}")]
    public void An_inversion_inside_a_clause_is_a_quiet_finding_at_most(string notation)
    {
        new TreatmentCase(notation).Only("reordered/words").Group.ShouldBe(FindingGroup.Style);
        new TreatmentCase(notation, Relation: TextRelation.IndependentTranslation).Rules.ShouldBeEmpty();
        new TreatmentCase(notation).Treatment.Recontextualised.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Letter)]
    [InlineData(Regret)]
    public void Reported_speech_may_tell_in_its_own_order(string notation) => new TreatmentCase(notation, QuotationType.Indirect).Rules.ShouldBeEmpty();

    [Theory]
    [InlineData("The {ferry|}{|bridge} is safer than the {bridge|}{|ferry}.", "bridge is safer than the ferry | ferry is safer than the bridge")]
    [InlineData("It was seen by a {guard|}{|fisherman}, not by a {fisherman|}{|guard}.", "fisherman, not by a guard | guard, not by a fisherman")]
    [InlineData("The {towns|}{|country} {drink~drinks} the water before the {country does|}{|towns do}.", "country drinks the water before the towns | towns drink the water before the country")]
    [InlineData("{The minister|}{|Parliament} must decide what it is, not {Parliament|}{|the minister}.", "Parliament must decide what it is, not the minister | minister must decide what it is, not Parliament")]
    public void Two_words_that_change_places_change_what_is_said(string notation, string shown)
    {
        foreach (var type in Enum.GetValues<QuotationType>().Where(t => t != QuotationType.Mixed))
        {
            var quotation = new TreatmentCase(notation, type);
            quotation.Shown(quotation.Only("reordered/exchanged")).ShouldBe(shown);
            quotation.Treatment.Recontextualised.ShouldBe([Recontextualisation.Reordered]);
        }

        new TreatmentCase(notation, Relation: TextRelation.IndependentTranslation).Treatment.Findings.ShouldNotContain(f => f.Rule == "reordered/exchanged");
    }

    [Theory]
    [InlineData("They sold {butter|}{|bread} and {bread|}{|butter}.")]
    [InlineData("{Poverty|}{|The problem} is {the problem|}{|poverty}.")]
    [InlineData("The ferry is safer than the bridge{| by night, as the bridge is safer than the ferry by day}.")]
    [InlineData("{|The bridge is safer than the ferry. }The ferry is dearer than the bridge.")]
    public void Words_that_only_stand_in_another_order_are_not_exchanged(string notation) =>
        new TreatmentCase(notation).Treatment.Findings.ShouldNotContain(f => f.Rule == "reordered/exchanged");

    [Fact]
    public void Of_a_mixed_quotation_the_words_inside_the_marks_count()
    {
        const string Quoted = "{1>write a kind letter to the county.} //{“|}Buy a ticket for the summer.{”|} {<1 write a kind letter to the county.}";
        new TreatmentCase(Quoted, QuotationType.Mixed).Rules.ShouldBe("reordered/passages fragment/few-words");
    }
}
