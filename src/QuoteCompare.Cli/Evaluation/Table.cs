using System.Globalization;
using QuoteCompare.Cli.Printing;

namespace QuoteCompare.Cli.Evaluation;

/// <summary>Figures as a table for people: the first column left, the others right; "-" where there was nothing to count.</summary>
internal static class Table
{
    private const string Nothing = "-";

    /// <param name="text">Where to.</param>
    /// <param name="headings">One a column.</param>
    /// <param name="rows">As many cells as headings in each.</param>
    public static void Write(TextWriter text, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        List<IReadOnlyList<string>> lines = [headings, .. rows];
        var widths = Enumerable.Range(0, headings.Count).Select(column => lines.Max(line => line[column].Length)).ToList();
        foreach (var line in lines) text.WriteLine(string.Join("  ", line.Select((cell, column) => Aligned(cell, column, widths[column]))).TrimEnd());
    }

    /// <summary>A part's heading, on a line of its own with a blank one before it.</summary>
    public static void WriteHeading(TextWriter text, string heading)
    {
        text.WriteLine();
        text.WriteLine(OneLine.Of(heading));
    }

    public static string Text(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? Nothing;

    public static string Text(Share share) => share.Of == 0 ? Nothing : $"{Text(share.Count)}/{Text(share.Of)}";

    public static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Aligned(string cell, int column, int width) => column == 0 ? cell.PadRight(width) : cell.PadLeft(width);
}
