using QuoteCompare.Cli.Printing;
using QuoteCompare.Cli.Tests.Support;
using QuoteCompare.Core;
using QuoteCompare.Core.Treatments;

namespace QuoteCompare.Cli.Tests.Printing;

public sealed class ComparisonTextTests
{
    /// <summary>What the product never says.</summary>
    private static readonly string[] Forbidden = ["silently", "distort", "hid", "twist", "misquot", "wrong", "false", "bias", "%"];

    [Fact]
    public void A_located_quotation_stands_beside_its_passage_with_what_was_found()
    {
        var text = Written(Built.Comparison(Built.Located));
        text.ShouldContain("beside speech.txt: treated as the same transcript (declared, not verified)");
        text.ShouldContain("said by Carl Reed (“He”), “warned”, 17 September");
        text.ShouldContain("speech.txt, paragraph 1, sentence 1, at 13..30: we will stay open");
        text.ShouldContain("small differences");
        text.ShouldContain("shortened (without ellipsis)");
        text.ShouldContain("check context: words not in this text");
        text.ShouldContain("“If it rains,” stands before it.");
        text.ShouldContain("likely, by program, not reviewed; rule cut-short/start");
        text.ShouldContain("similar wording without quotation marks");
    }

    [Fact]
    public void Speech_set_off_without_marks_is_not_said_to_stand_inside_them()
    {
        var unmarked = Built.Located with { Quotation = Built.Located.Quotation with { Quoted = [] }, Treatment = Built.Located.Treatment! with { Wording = Wording.Paraphrased } };
        var text = Written(Built.Comparison(unmarked));
        text.ShouldContain("speech without quotation marks, said by Carl Reed");
        text.ShouldContain("in other words");
        text.ShouldContain("summarised");
        text.ShouldNotContain("inside quotation marks");
    }

    [Fact]
    public void What_was_not_found_is_not_said_to_be_absent() =>
        Written(Built.Comparison(Built.NotFound)).ShouldContain("no match found in this text");

    [Fact]
    public void A_report_without_quotations_says_so() => Written(Built.Comparison()).ShouldContain("no quotation found in this report");

    [Theory]
    [InlineData(Outcome.OtherSpeaker, "said by Carl Reed")]
    [InlineData(Outcome.OtherEvent, "about another speech (17 September)")]
    [InlineData(Outcome.Uncertain, "nearest passages:")]
    public void Every_outcome_has_its_words(Outcome outcome, string words) =>
        Written(Built.Comparison(Built.Located with { Outcome = outcome, Alignments = [], Treatment = null, Confidence = null })).ShouldContain(words);

    [Theory]
    [InlineData(QuotationType.Indirect, TextRelation.SameTranscript, "in other words")]
    [InlineData(QuotationType.Direct, TextRelation.SameTranscript, "wording differs inside quotation marks")]
    [InlineData(QuotationType.Direct, TextRelation.IndependentTranslation, "another translation's wording")]
    public void The_relation_and_the_marks_decide_what_other_words_are_called(QuotationType type, TextRelation relation, string words) =>
        Labels.Of(Wording.Paraphrased, type, relation).ShouldBe(words);

    [Fact]
    public void No_word_that_judges_is_said()
    {
        var said = Written(Built.Comparison(Built.Located, Built.NotFound));
        foreach (var outcome in Enum.GetValues<Outcome>())
            said += Written(Built.Comparison(Built.NotFound with { Outcome = outcome, Candidates = Built.Located.Candidates }));
        foreach (var word in Forbidden) said.ShouldNotContain(word, Case.Insensitive);
    }

    [Theory]
    [InlineData("two\r\nlines\t and\u00A0spaces ", "two lines and spaces")]
    [InlineData("\u001b[31mred\0", "\uFFFD[31mred\uFFFD")]
    [InlineData("\u202Eturned\u2069", "\uFFFDturned\uFFFD")]
    [InlineData("قال 😀", "قال 😀")]
    public void Words_from_outside_cannot_steer_a_terminal(string words, string shown) => OneLine.Of(words).ShouldBe(shown);

    /// <summary>Not in the table above: an attribute cannot hold half a character.</summary>
    [Fact]
    public void Half_a_character_is_shown_as_one_that_is_missing() => OneLine.Of("half \ud83d").ShouldBe("half \uFFFD");

    private static string Written(Comparison comparison)
    {
        using var text = new StringWriter { NewLine = "\n" };
        ComparisonText.Write(text, (Built.Request, comparison));
        return text.ToString();
    }
}
