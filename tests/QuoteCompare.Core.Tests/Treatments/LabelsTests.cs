using QuoteCompare.Core.Tests.Support;
using QuoteCompare.Core.Treatments;

namespace QuoteCompare.Core.Tests.Treatments;

public class LabelsTests
{
    [Theory]
    [InlineData(Wording.Verbatim, QuotationType.Indirect, TextRelation.Unknown, "word for word")]
    [InlineData(Wording.Near, QuotationType.Direct, TextRelation.SameTranscript, "small differences")]
    [InlineData(Wording.Paraphrased, QuotationType.Direct, TextRelation.IndependentTranslation, "another translation's wording")]
    [InlineData(Wording.Paraphrased, QuotationType.Direct, TextRelation.Unknown, "another translation's wording")]
    [InlineData(Wording.Paraphrased, QuotationType.Direct, TextRelation.SameTranscript, "wording differs inside quotation marks")]
    [InlineData(Wording.Paraphrased, QuotationType.Indirect, TextRelation.SameTranscript, "in other words")]
    [InlineData(Wording.Paraphrased, QuotationType.Mixed, TextRelation.SameTranscript, "in other words")]
    public void Wording_is_named_by_marks_and_relation(Wording wording, QuotationType type, TextRelation relation, string label) =>
        Labels.Of(wording, type, relation).ShouldBe(label);

    [Theory]
    [InlineData("412 children {…|from our schools} learned", QuotationType.Direct, "shortened (with ellipsis)")]
    [InlineData("412 children {|from our schools} learned", QuotationType.Direct, "shortened (without ellipsis)")]
    [InlineData("412 {…|young} children {|from our schools} learned", QuotationType.Direct, "shortened (partly with ellipsis)")]
    [InlineData("412 children {|from our schools} learned", QuotationType.Indirect, "summarised")]
    [InlineData("{“|}412 children{”|} {|from our schools} learned", QuotationType.Mixed, "summarised")]
    public void Only_what_stands_inside_marks_is_shortened(string notation, QuotationType type, string label) =>
        Labels.Trimmed(type, new TreatmentCase(notation, type).Treatment).ShouldBe(label);

    [Fact]
    public void Frames_have_the_words_of_the_page() => string.Join("; ", Enum.GetValues<Recontextualisation>().Select(f => Labels.Of(f))).ShouldBe(
        "passages joined; order changed; words not in this text; told under another date; attributed differently");

    [Theory]
    [InlineData(1, "passages joined (1 word apart)")]
    [InlineData(440, "passages joined (440 words apart)")]
    public void Joined_passages_say_how_far_apart_they_stand(int words, string label) => Labels.Of(Recontextualisation.Spliced, words).ShouldBe(label);

    [Fact]
    public void Outcomes_never_claim_absence()
    {
        Labels.Of(Outcome.NoMatch).ShouldBe("no match found in this text");
        Labels.Of(Outcome.Uncertain).ShouldBe("uncertain");
        Labels.Of(Outcome.OtherSpeaker, "Dennis Prowse").ShouldBe("said by Dennis Prowse");
        Labels.Of(Elsewhere("Clara Osei", "MR. REED")).ShouldBe("these words stand in the turn of MR. REED; the report names Clara Osei");
        Labels.Of(Elsewhere(null, "MR. REED")).ShouldBe("these words stand in the turn of MR. REED");
        Labels.Of(Elsewhere("Clara Osei", null)).ShouldBe("said by Clara Osei");
        Labels.Of(Outcome.OtherEvent, told: new EventDate(2025, 2, 7)).ShouldBe("about another speech (7 February 2025), not compared");
    }

    [Fact]
    public void A_relation_is_declared_and_not_verified()
    {
        Labels.Of(TextRelation.IndependentTranslation, "the library").ShouldBe("treated as independent translations (declared by the library, not verified)");
        Labels.Of(TextRelation.SameTranscript).ShouldBe("treated as the same transcript (declared, not verified)");
    }

    [Theory]
    [InlineData("2025-02-07", "7 February 2025")]
    [InlineData("--02-07", "7 February")]
    [InlineData("2025-02", "February 2025")]
    [InlineData("2025", "2025")]
    public void A_day_is_told_as_far_as_it_is_known(string date, string told)
    {
        EventDate.TryParse(date, out var day).ShouldBeTrue();
        Labels.Day(day).ShouldBe(told);
    }

    [Fact]
    public void Nothing_known_is_an_unknown_date() => Labels.Day(default).ShouldBe("unknown date");

    [Fact]
    public void Different_values_have_different_labels()
    {
        Distinct(Enum.GetValues<FindingGroup>().Select(Labels.Of));
        Distinct(Enum.GetValues<FindingKind>().Select(Labels.Of));
        Distinct(Enum.GetValues<EditKind>().Select(Labels.Of));
        Distinct(Enum.GetValues<Certainty>().Select(Labels.Of));
        Distinct(Enum.GetValues<CueClass>().Select(Labels.Of));
        Distinct(Enum.GetValues<QuotationType>().Select(Labels.Of));
        Distinct(Enum.GetValues<Outcome>().Select(o => Labels.Of(o)));
        Distinct(Enum.GetValues<Completeness>().Select(Labels.Of));
        Distinct(Enum.GetValues<TextRelation>().Select(r => Labels.Of(r)));
    }

    [Theory]
    [InlineData("They {[the officers] |}have promised", "explained in brackets")]
    [InlineData("They {soon and surely |}have promised", "words not in this text")]
    public void Words_added_are_told_from_an_explanation_in_brackets(string account, string label)
    {
        var treatment = new TreatmentCase(account, Relation: TextRelation.SameTranscript).Treatment;
        Labels.Of(Recontextualisation.Interpolated, treatment).ShouldBe(label);
    }

    [Theory]
    [InlineData("added/in-brackets", "explained in brackets")]
    [InlineData("added/translation", "not in this translation")]
    [InlineData("substituted/translation", "another translation's wording")]
    public void A_finding_is_named_by_what_it_shows(string rule, string label)
    {
        TreatmentCase[] cases =
        [
            new("They {[the officers] |}have promised", Relation: TextRelation.IndependentTranslation),
            new("it goes on{, and this policy must be pursued further|}", Relation: TextRelation.IndependentTranslation),
            new("with {buildings|houses}", Relation: TextRelation.IndependentTranslation),
        ];
        cases.SelectMany(c => c.Treatment.Findings).Where(f => f.Rule == rule).Select(Labels.Of).ShouldBe([label]);
    }

    private static ComparedQuotation Elsewhere(string? named, string? turn) => new TreatmentCase("We open the gates.").Compared with
    {
        Quotation = new TreatmentCase("We open the gates.").Input.Quotation with { Speaker = named }, Outcome = Outcome.OtherSpeaker, TurnSpeaker = turn,
    };

    private static void Distinct(IEnumerable<string> labels) => labels.ShouldBeUnique();
}
