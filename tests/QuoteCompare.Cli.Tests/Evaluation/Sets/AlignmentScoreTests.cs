using QuoteCompare.Cli.Evaluation;
using QuoteCompare.Cli.Evaluation.Sets;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Tests.Evaluation.Sets;

/// <summary>Cases with figures worked out by hand, after the measures' definitions.</summary>
public sealed class AlignmentScoreTests
{
    private static readonly AlignmentCase First = Case(0, 20, (0, 20));
    private static readonly AlignmentCase Second = Case(50, 70, (50, 70));

    [Fact]
    public void The_gold_itself_is_perfect_and_an_empty_document_left_empty()
    {
        var figures = Score([[First, Second], []], [[First, Second], []]);
        figures.Plagdet.ShouldBe(1);
        figures.CaseLevel.F1.ShouldBe(1);
        figures.LeftEmpty.ShouldBe(new Share(1, 1));
    }

    [Fact]
    public void A_case_in_two_pieces_costs_granularity()
    {
        // The first case is wholly covered by two detections, the second is missed, the third detection is wrong.
        var figures = Score([[First, Second]], [[Case(0, 10, (0, 10)), Case(10, 20, (10, 20)), Case(80, 100, (80, 100))]]);
        figures.Macro.Recall.ShouldBe(0.5);
        figures.Macro.Precision.ShouldBe(2.0 / 3, 1e-12);
        figures.Micro.ShouldBe(new Accuracy(0.5, 0.5, 0.5));
        figures.Granularity.ShouldBe(2);
        figures.Plagdet.ShouldBe(4.0 / 7 / Math.Log2(3), 1e-12);
        figures.CaseLevel.Recall.ShouldBe(0.5);
        figures.CaseLevel.Precision.ShouldBe(1.0 / 3, 1e-12);
    }

    [Fact]
    public void The_right_words_from_the_wrong_place_are_not_detected() => Score([[First]], [[Case(0, 20, (80, 99))]]).Macro.Recall.ShouldBe(0);

    [Fact]
    public void Of_a_loose_case_only_the_reports_side_is_asked_for()
    {
        var figures = Score([[Case(0, 20, (0, 90)) with { IsLoose = true }]], [[Case(0, 20, (30, 50))]]);
        figures.Plagdet.ShouldBe(1);
        figures.CaseLevel.F1.ShouldBe(1);
    }

    [Fact]
    public void One_detection_over_two_cases_covers_both() => Score([[Case(0, 20, (0, 20)), Case(20, 40, (20, 40))]], [[Case(0, 40, (0, 40))]]).Plagdet.ShouldBe(1);

    [Fact]
    public void A_document_that_was_to_stay_empty_is_counted_when_it_did_not() => Score([[]], [[First]]).LeftEmpty.ShouldBe(new Share(0, 1));

    [Fact]
    public void Groups_and_kinds_have_figures_of_their_own()
    {
        AlignmentDocument[] documents =
        [
            new("1", "easy", "", "", [First with { Kind = "whole" }]),
            new("2", "hard", "", "", [Second with { Kind = "part" }]),
        ];
        var score = AlignmentScore.Of(documents, document => document.Id == "1" ? [First] : []);
        score.Groups.Select(group => (group.Group, group.Figures.CaseLevel.Recall)).ShouldBe([("all", 0.5), ("easy", 1), ("hard", 0)]);
        score.Kinds.Select(kind => (kind.Kind, kind.Recall.Found)).ShouldBe([("part", new Share(0, 1)), ("whole", new Share(1, 1))]);
    }

    private static AlignmentFigures Score(AlignmentCase[][] gold, AlignmentCase[][] found)
    {
        var documents = gold.Select((cases, index) => new AlignmentDocument(index.ToString(System.Globalization.CultureInfo.InvariantCulture), "", "", "", cases)).ToList();
        return AlignmentScore.Of(documents, document => found[documents.IndexOf(document)]).Groups[0].Figures;
    }

    private static AlignmentCase Case(int start, int end, params (int Start, int End)[] sources) =>
        new(new TextSpan(start, end), [.. sources.Select(source => new TextSpan(source.Start, source.End))]);
}
