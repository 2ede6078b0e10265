using QuoteCompare.Cli.Evaluation;
using QuoteCompare.Cli.Evaluation.Sets;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Tests.Evaluation.Sets;

/// <summary>An article with figures worked out by hand.</summary>
public sealed class ExtractionScoreTests
{
    private const string Text = "“It is dry,” said Eve. Max said rents will fall. Kim dreams of snow.";

    private static readonly MarkedQuotation Eve = Marked("“It is dry,”", QuotationType.Direct, "said", "Eve");
    private static readonly MarkedQuotation Max = Marked("rents will fall", QuotationType.Indirect, "said", "Max");
    private static readonly MarkedQuotation Kim = Marked("of snow", QuotationType.Indirect, "dreams", "Kim") with { IsOptional = true };

    [Fact]
    public void The_gold_itself_is_perfect_and_what_is_optional_is_not_counted()
    {
        var score = Score([Eve, Max, Kim]);
        score.Exact.Of(null).F1.ShouldBe(1);
        score.Exact.Gold(null).ShouldBe(2);
        score.Speaker.ShouldBe(new Share(2, 2));
        score.Words.F1.ShouldBe(1);
    }

    [Fact]
    public void Marks_decide_nothing_and_a_missing_word_costs_exactness_only()
    {
        var score = Score([Marked("It is dry", QuotationType.Direct, "said", "Max"), Marked("will fall", QuotationType.Indirect, "said", "Max"), Kim]);
        score.Exact.Of(null).ShouldBe(new Accuracy(0.5, 0.5, 0.5));
        score.Half.Of(null).F1.ShouldBe(1);
        score.Words.Recall.ShouldBe(5.0 / 6, 1e-12);
        score.Words.Precision.ShouldBe(1);
        score.Speaker.ShouldBe(new Share(1, 2));
    }

    [Fact]
    public void Types_are_counted_apart()
    {
        var score = Score([Eve]);
        score.Half.Of(QuotationType.Direct).ShouldBe(new Accuracy(1, 1, 1));
        score.Half.Of(QuotationType.Indirect).Recall.ShouldBe(0);
        score.Half.Gold(QuotationType.Indirect).ShouldBe(1);
    }

    [Fact]
    public void Nothing_found_is_nothing_right() => Score([]).Half.Of(null).ShouldBe(new Accuracy(0, 0, 0));

    [Fact]
    public void A_quotation_that_goes_on_is_one_with_the_one_before_it()
    {
        var found = ExtractionVerb.Extract("“We will open the hall in May,” said Anna Brook. “Nobody will pay more than last year.”");
        found.ShouldHaveSingleItem().Pieces.Count.ShouldBe(2);
    }

    private static ExtractionScore Score(MarkedQuotation[] found) => ExtractionScore.Of([new ExtractionDocument("1", Text, [Eve, Max, Kim])], _ => found);

    private static MarkedQuotation Marked(string words, QuotationType type, string cue, string speaker) => new(At(words), [At(words)], type, At(cue), At(speaker), speaker);

    private static TextSpan At(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
