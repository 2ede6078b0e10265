using System.Globalization;

namespace QuoteCompare.Cli.Evaluation;

/// <summary>Figures as a table for people: a row a gold file, "-" where there was nothing to count.</summary>
internal static class EvaluationTable
{
    private const string Nothing = "-";

    private static readonly (string Heading, Func<Figures, string> Cell)[] Columns =
    [
        ("found P", f => Text(f.Found?.Precision)),
        ("R", f => Text(f.Found?.Recall)),
        ("F1", f => Text(f.Found?.F1)),
        ("located", f => Text(f.Located)),
        ("passages F1", f => Text(f.Passages?.F1)),
        ("parts", f => Text(f.Parts)),
        ("false", f => $"{Text(f.False.Count)}/{Text(f.False.Of)}"),
        ("speaker", f => Text(f.Speaker)),
        ("wording", f => Text(f.Wording)),
        ("trimmed", f => Text(f.Trimmed)),
        ("recon", f => Text(f.Recontextualised)),
        ("verbatim", f => Text(f.Verbatim)),
        ("faithful", f => Text(f.Faithful)),
        ("findings", f => Text(f.Findings)),
    ];

    public static void Write(TextWriter text, IReadOnlyList<(Gold Gold, Figures Figures)> rows)
    {
        List<string[]> cells = [["gold", .. Columns.Select(column => column.Heading)]];
        cells.AddRange(rows.Select(row => (string[])[Printing.OneLine.Of(row.Gold.Name), .. Columns.Select(column => column.Cell(row.Figures))]));
        var widths = Enumerable.Range(0, cells[0].Length).Select(column => cells.Max(row => row[column].Length)).ToList();
        foreach (var row in cells) text.WriteLine(string.Join("  ", row.Select((cell, column) => Aligned(cell, column, widths[column]))));
    }

    private static string Aligned(string cell, int column, int width) => column == 0 ? cell.PadRight(width) : cell.PadLeft(width);

    private static string Text(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? Nothing;

    private static string Text(Share share) => share.Of == 0 ? Nothing : $"{Text(share.Count)}/{Text(share.Of)}";

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
