using QuoteCompare.Cli.Printing;
using static QuoteCompare.Cli.Evaluation.Table;

namespace QuoteCompare.Cli.Evaluation.GoldFiles;

/// <summary>Every report beside every speech that does not hold its quotations, for people.</summary>
internal static class AbsentTable
{
    public static void Write(TextWriter text, IReadOnlyList<GoldResult> results)
    {
        var rows = results.SelectMany(result => result.Absent.Select(absent => (result.Gold.Report, absent.Speech, absent.Linked))).ToList();
        if (rows.Count == 0) return;
        WriteHeading(text, "quotations linked with a speech that does not hold them");
        Table.Write(
            text,
            ["report", "speech", "linked"],
            [.. rows.Select(row => (string[])[OneLine.Of(row.Report), OneLine.Of(row.Speech), Text(row.Linked)]), ["all", "", Text(rows.Aggregate(default(Share), (sum, row) => sum + row.Linked))]]);
    }
}
