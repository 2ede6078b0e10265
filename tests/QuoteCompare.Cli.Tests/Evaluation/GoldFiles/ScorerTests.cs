using QuoteCompare.Cli.Evaluation;
using QuoteCompare.Cli.Evaluation.GoldFiles;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Tests.Evaluation.GoldFiles;

/// <summary>Constructed cases with figures worked out by hand.</summary>
public sealed class ScorerTests
{
    [Fact]
    public void Found_is_one_to_one_at_half_an_overlap()
    {
        // The first two predictions both lie on the first gold quotation; only the nearer one counts. The third overlaps by 49 of 151.
        var figures = Scorer.Score(
            [Gold(0, 100), Gold(200, 300)],
            [Said(0, 90), Said(0, 60), Said(251, 351)]);
        figures.Found!.Value.ShouldBe(new Accuracy(1.0 / 3, 1.0 / 2, 0.4));
    }

    [Fact]
    public void Exactly_half_is_enough() => Scorer.Score([Gold(0, 100)], [Said(0, 50)]).Found!.Value.F1.ShouldBe(1);

    [Fact]
    public void What_one_annotator_marked_counts_neither_for_nor_against()
    {
        var figures = Scorer.Score(
            [Gold(0, 100), Gold(200, 300, At("s", 0, 50)) with { IsOptional = true }],
            [Said(0, 100), Said(200, 300, At("s", 0, 50))]);
        figures.Found!.Value.ShouldBe(new Accuracy(1, 1, 1));
        figures.Located.ShouldBe(new Share(0, 0));
        figures.False.ShouldBe(new Share(0, 2));
    }

    [Fact]
    public void Located_takes_the_accepted_answer_that_fits_best()
    {
        var gold = Gold(0, 100) with { Answers = [[At("s", 0, 100)], [At("s", 500, 540)]] };
        var figures = Scorer.Score([gold], [Said(0, 100, At("s", 500, 580))]);
        // 40 of 80 predicted, 40 of 40 in the answer: F1 = 2 · 0.5 · 1 / 1.5.
        figures.Located.ShouldBe(new Share(1, 1));
        figures.Passages!.Value.Precision.ShouldBe(0.5);
        figures.Passages!.Value.Recall.ShouldBe(1);
        figures.Passages!.Value.F1.ShouldBe(2.0 / 3, 1e-12);
    }

    [Fact]
    public void A_passage_of_another_original_is_no_hit()
    {
        var figures = Scorer.Score([Gold(0, 100, At("s", 0, 50))], [Said(0, 100, At("t", 0, 50))]);
        figures.Located.ShouldBe(new Share(0, 1));
        figures.Passages!.Value.ShouldBe(new Accuracy(0, 0, 0));
    }

    [Fact]
    public void What_was_not_found_still_counts_among_the_passages()
    {
        var figures = Scorer.Score([Gold(0, 100, At("s", 0, 60)), Gold(200, 300, At("s", 100, 140))], [Said(0, 100, At("s", 0, 60))]);
        figures.Located.ShouldBe(new Share(1, 2));
        figures.Passages!.Value.Precision.ShouldBe(1);
        figures.Passages!.Value.Recall.ShouldBe(0.6);
        figures.Passages!.Value.F1.ShouldBe(0.75, 1e-12);
    }

    [Fact]
    public void Characters_predicted_twice_count_once() =>
        Scorer.Score([Gold(0, 100, At("s", 0, 50))], [Said(0, 100, At("s", 0, 40), At("s", 10, 50))]).Passages!.Value.ShouldBe(new Accuracy(1, 1, 1));

    [Fact]
    public void Parts_are_counted_where_a_quotation_draws_on_several_passages()
    {
        var figures = Scorer.Score(
            [Gold(0, 100, At("s", 0, 50), At("s", 100, 150)), Gold(200, 300, At("s", 500, 600))],
            [Said(0, 100, At("s", 0, 30), At("s", 140, 200)), Said(200, 300, At("s", 500, 600))]);
        figures.Parts.ShouldBe(new Share(1, 2));
    }

    [Fact]
    public void A_link_on_no_quotation_with_a_passage_is_false_and_costs_precision()
    {
        var figures = Scorer.Score(
            [Gold(0, 100, At("s", 0, 50)), Gold(200, 300)],
            [Said(0, 100, At("s", 0, 50)), Said(200, 300, At("s", 100, 150)), Said(90, 190, At("s", 200, 250)), Said(400, 500)]);
        figures.False.ShouldBe(new Share(2, 4));
        figures.Passages!.Value.Precision.ShouldBe(50.0 / 150, 1e-12);
    }

    [Fact]
    public void A_link_half_on_a_quotation_is_not_false() =>
        Scorer.Score([Gold(0, 100, At("s", 0, 50))], [Said(50, 150, At("s", 0, 50))]).False.ShouldBe(new Share(0, 1));

    [Theory]
    [InlineData("Ali Khamenei", "A. Khamenei", true)]
    [InlineData("Ali Khamenei", "Hassan Rouhani", false)]
    [InlineData(null, null, true)]
    [InlineData("Ali Khamenei", null, false)]
    [InlineData("U.S.", "the S", true)]
    public void Speakers_agree_by_last_name(string? gold, string? said, bool agree) =>
        Scorer.Score([Gold(0, 10) with { Speaker = gold }], [Said(0, 10) with { Speaker = said }]).Speaker.ShouldBe(new Share(agree ? 1 : 0, 1));

    [Fact]
    public void Wording_and_trimming_are_scored_on_the_located_ones_only()
    {
        var gold = new[] { At("s", 0, 50) };
        GoldQuotation Marked(int start, bool[] trimmed, params Wording?[] wording) => Gold(start, start + 10, gold) with { Trimmed = trimmed, Wording = wording };
        Prediction Put(int start, bool trimmed, Wording wording) => Said(start, start + 10, gold) with { Trimmed = trimmed, Wording = wording };
        var figures = Scorer.Score(
            [
                Marked(0, [true], Wording.Near), Marked(20, [true], Wording.Verbatim, Wording.Near), Marked(40, [true], Wording.Near),
                Marked(60, [false], Wording.Paraphrased), Marked(80, [true, false], Wording.Near), Marked(100, [true], Wording.Near),
            ],
            [
                Put(0, true, Wording.Near), Put(20, false, Wording.Verbatim), Put(40, true, Wording.Verbatim),
                Put(60, true, Wording.Paraphrased), Put(80, true, Wording.Paraphrased),
            ]);
        figures.Wording.ShouldBe(new Share(3, 5));
        // Two of three trimmed right, none of the one that is not; the one of which both are accepted counts for neither.
        figures.Trimmed!.Value.ShouldBe((2.0 / 3 + 0) / 2, 1e-12);
    }

    [Fact]
    public void Recontextualisation_is_the_mean_over_the_kinds_that_occur_and_contested_ones_are_passed_over()
    {
        var at = new[] { At("s", 0, 50) };
        GoldQuotation Marked(int start, Recontextualisation[] agreed, params Recontextualisation[] contested) =>
            Gold(start, start + 10, at) with { Agreed = agreed, Contested = contested };
        Prediction Put(int start, params Recontextualisation[] ways) => Said(start, start + 10, at) with { Recontextualised = ways };
        var figures = Scorer.Score(
            [Marked(0, [Recontextualisation.Spliced]), Marked(20, [Recontextualisation.Spliced]), Marked(40, [], Recontextualisation.Reframed), Marked(60, [])],
            [Put(0, Recontextualisation.Spliced), Put(20), Put(40, Recontextualisation.Reframed), Put(60, Recontextualisation.Redated)]);
        // Spliced: precision 1, recall 1/2, F1 2/3. Redated: predicted once, never marked, F1 0. Reframed: contested where predicted.
        figures.Recontextualised!.Value.ShouldBe((2.0 / 3 + 0) / 2, 1e-12);
    }

    [Fact]
    public void Nothing_to_count_is_no_figure()
    {
        var figures = Scorer.Score([], []);
        figures.Found.ShouldBeNull();
        figures.Passages.ShouldBeNull();
        figures.Trimmed.ShouldBeNull();
        figures.Recontextualised.ShouldBeNull();
        figures.Located.ShouldBe(new Share(0, 0));
    }

    [Fact]
    public void Word_for_word_quotations_must_be_located_and_named_so()
    {
        var word = new Wording?[] { Wording.Verbatim };
        var figures = Scorer.Score(
            [
                Gold(0, 10, At("s", 0, 10)) with { Wording = word }, Gold(20, 30, At("s", 20, 30)) with { Wording = word },
                Gold(40, 50, At("s", 40, 50)) with { Wording = word }, Gold(60, 70, At("s", 60, 70)) with { Wording = [Wording.Verbatim, Wording.Near] },
            ],
            [Said(0, 10, At("s", 0, 10)) with { Wording = Wording.Verbatim }, Said(20, 30, At("s", 20, 30)) with { Wording = Wording.Near }]);
        figures.Verbatim.ShouldBe(new Share(1, 3));
    }

    [Fact]
    public void Faithful_quotations_must_be_left_alone_and_built_in_differences_named()
    {
        var figures = Scorer.Score(
            [
                Gold(0, 10, At("s", 0, 10)) with { Faithful = true, Findings = [] }, Gold(20, 30, At("s", 20, 30)) with { Faithful = true, Findings = [] },
                Gold(40, 50, At("s", 40, 50)) with { Faithful = false, Findings = [FindingKind.Condition, FindingKind.Omitted] },
            ],
            [
                Said(0, 10, At("s", 0, 10)) with { Findings = [Finding(FindingKind.Substituted, FindingGroup.Wording)] },
                Said(20, 30, At("s", 20, 30)) with { Findings = [Finding(FindingKind.Joined, FindingGroup.Recontextualised)] },
                Said(40, 50, At("s", 40, 50)) with { Findings = [Finding(FindingKind.Omitted, FindingGroup.Trimmed)] },
            ]);
        figures.Faithful.ShouldBe(new Share(1, 2));
        figures.Findings.ShouldBe(new Share(1, 2));
    }

    private static GoldQuotation Gold(int start, int end, params NamedPassage[] answer) => new() { Span = new TextSpan(start, end), Answers = [answer] };

    private static Prediction Said(int start, int end, params NamedPassage[] passages) => new() { Span = new TextSpan(start, end), Passages = passages };

    private static NamedPassage At(string original, int start, int end) => new(original, new TextSpan(start, end));

    private static Finding Finding(FindingKind kind, FindingGroup group) =>
        new() { Kind = kind, Group = group, Original = 0, Rule = "a/b", Certainty = Certainty.Clear, Why = "", Fair = "" };
}
