using static QuoteCompare.Cli.Evaluation.Table;

namespace QuoteCompare.Cli.Evaluation.GoldFiles;

/// <summary>The figures of the gold files, a row a file.</summary>
internal static class GoldTable
{
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

    public static void Write(TextWriter text, IEnumerable<GoldResult> rows) => Table.Write(
        text,
        ["gold", .. Columns.Select(column => column.Heading)],
        rows.Select(row => (string[])[Printing.OneLine.Of(row.Gold.Name), .. Columns.Select(column => column.Cell(row.Figures))]));
}
