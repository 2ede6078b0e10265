using static QuoteCompare.Cli.Evaluation.Table;

namespace QuoteCompare.Cli.Evaluation.Reliability;

/// <summary>How far confidences can be trusted, for people.</summary>
internal static class ReliabilityTable
{
    public static void Write(TextWriter text, string of, ReliabilityScore score)
    {
        WriteHeading(text, $"reliability of the links, {of}");
        Table.Write(text, ["confidence from", "links", "predicted", "seen right"], score.Bins.Select(bin => (string[])[Text(bin.From), Text(bin.Right.Of), Text(bin.Predicted), Text(bin.Seen)]));
        text.WriteLine($"expected calibration error {Text(score.Error)}; right of the links {Text(score.Precision)}; right links of the quotations with a source {Text(score.Recall)}; linked without a source {Text(score.Unfounded)}");
    }

    public static void Write(TextWriter text, IReadOnlyList<SetReliability> sets)
    {
        WriteHeading(text, "absent originals and two events");
        Table.Write(
            text,
            ["set", "linked though absent", "two originals: located", "false", "two days: located", "false"],
            sets.Select(set => (string[])[Printing.OneLine.Of(set.Name), Text(set.Absent), Text(set.TwoOriginals.Located), Text(set.TwoOriginals.False), Text(set.TwoDays.Located), Text(set.TwoDays.False)]));
    }
}
