using QuoteCompare.Cli.Evaluation;
using QuoteCompare.Cli.Evaluation.Reliability;
using QuoteCompare.Cli.Evaluation.Sets;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Tests.Evaluation.Reliability;

/// <summary>Confidences beside what was right, worked out by hand; and trials that any engine passes.</summary>
public sealed class ReliabilityTests
{
    private const string Source =
        "The market hall will open on the first Saturday in May. Nobody will pay more for a stall than last year. The bakers of Mill Street asked for longer hours on Fridays. Their letter lies in the library until the end of the month.";

    private const string Other =
        "The harbour was dredged twice in the spring of that year. Two trawlers sank off the northern lighthouse during the storm. The fishermen blamed a broken lamp and a drunken keeper. An inquiry found the lamp intact.";

    [Fact]
    public void Predicted_and_seen_are_compared_bin_by_bin()
    {
        var score = ReliabilityScore.Of([
            new LinkAnswer(true, 0.55, true), new LinkAnswer(true, 0.57, false), new LinkAnswer(true, 1, true), new LinkAnswer(false, 0.9, false),
            new LinkAnswer(true, null, false), new LinkAnswer(false, null, false)]);
        score.Bins.Select(bin => (bin.From, bin.Right)).ShouldBe([(0.5, new Share(1, 2)), (0.9, new Share(1, 2))]);
        // Half are right in both bins: 0.06 off for two links, 0.45 off for two.
        score.Error!.Value.ShouldBe(((0.06 * 2) + (0.45 * 2)) / 4, 1e-12);
        score.Precision.ShouldBe(new Share(2, 4));
        score.Recall.ShouldBe(new Share(2, 4));
        score.Unfounded.ShouldBe(new Share(1, 2));
    }

    [Fact]
    public void Without_links_there_is_no_error() => ReliabilityScore.Of([new LinkAnswer(true, null, false)]).Error.ShouldBeNull();

    [Fact]
    public void Quotations_of_an_original_are_found_in_it_and_not_in_another()
    {
        TrialWriter.WithOwn(Document("1", Source)).Run().ShouldAllBe(answer => answer.HasSource && answer.IsRight);
        TrialWriter.WithAnother(Document("1", Source), Document("2", Other)).Run().ShouldAllBe(answer => !answer.HasSource && answer.Confidence == null);
    }

    [Fact]
    public void Quotations_of_two_originals_are_told_by_turns()
    {
        var trial = TrialWriter.OfTwo(Document("1", Source), Document("2", Other));
        trial.Stretches.Select(stretch => stretch.Original).ShouldBe([0, 1, 0, 1, 0, 1, 0, 1]);
        trial.Run().ShouldAllBe(answer => answer.IsRight);
    }

    [Fact]
    public void One_original_becomes_two_days()
    {
        var trial = TrialWriter.OfTwoDays(Document("1", Source))!;
        (trial.Originals[0].Speech.Text + trial.Originals[1].Speech.Text).ShouldBe(Source);
        foreach (var stretch in trial.Stretches) stretch.Sources[0].In(trial.Originals[stretch.Original!.Value].Speech.Text).Trim().ShouldBe(stretch.Words);
        trial.Run().ShouldAllBe(answer => answer.IsRight);
    }

    [Fact]
    public void A_sentence_from_elsewhere_has_no_source()
    {
        var own = Document("1", Source);
        var trial = TrialWriter.WithOwn(own with { Report = own.Report + " Two trawlers sank off the northern lighthouse." });
        trial.Stretches[^1].Original.ShouldBeNull();
    }

    /// <summary>Every sentence of the text is a case of a report that is the text itself.</summary>
    private static AlignmentDocument Document(string id, string text)
    {
        var ends = Enumerable.Range(0, text.Length).Where(at => text[at] == '.').Select(at => at + 1).ToList();
        var starts = ends.Select(end => end + 1).Prepend(0);
        var cases = starts.Zip(ends).Select(span => new AlignmentCase(new TextSpan(span.First, span.Second), [new TextSpan(span.First, span.Second)]));
        return new AlignmentDocument(id, "", text, text, [.. cases]);
    }
}
