using static QuoteCompare.Cli.Evaluation.Table;

namespace QuoteCompare.Cli.Evaluation.Seeded;

/// <summary>The figures of seeded edits for people.</summary>
internal static class SeededTable
{
    /// <summary>Below it a share says nothing: one case more or less would move it by a tenth.</summary>
    private const int FewestForShare = 10;

    public static void Write(TextWriter text, SeededFigures figures)
    {
        var quotations = figures.Edits.Sum(edit => edit.Found.Of);
        WriteHeading(text, $"seeded edits, {ContractNames.Of(figures.Relation)}: {Text(quotations)} quotations in {Text(figures.Reports)} reports");
        Table.Write(text, ["edit", "offered", "found", "located", "named", "recall", "of these sure"], figures.Edits.Select(Row));
        text.WriteLine();
        Table.Write(text, ["finding shown as clear or likely", "right", "precision"], figures.Kinds.Select(kind => (string[])[ContractNames.Of(kind.Kind), Text(kind.Right), Part(kind.Right)]));
        text.WriteLine($"untouched: located {Text(figures.Untouched.Located)}; with a finding of context or meaning {Text(figures.Untouched.Alarmed)} {Part(figures.Untouched.Alarmed)}");
    }

    private static string[] Row(EditFigures edit) =>
    [
        edit.Edit.Name, Text(edit.Offered), Text(edit.Found), edit.Edit.Telling == Telling.AsItWas ? Text(edit.Located) : Text(default(Share)),
        .. edit.Edit.IsNone ? ["-", "-", "-"] : new[] { Text(edit.Named), Part(edit.Named), Text(edit.Sure) },
    ];

    private static string Part(Share share) => share.Of == 0 ? "-" : share.Of < FewestForShare ? "few" : Text((double)share.Count / share.Of);
}
