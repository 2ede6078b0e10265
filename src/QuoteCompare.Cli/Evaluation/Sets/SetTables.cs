using QuoteCompare.Core;
using static QuoteCompare.Cli.Evaluation.Table;

namespace QuoteCompare.Cli.Evaluation.Sets;

/// <summary>The figures of sets for people.</summary>
internal static class SetTables
{
    public static void Write(TextWriter text, string name, ExtractionScore score)
    {
        WriteHeading(text, $"quotations in {name}: {Text(score.Documents)} documents");
        QuotationType?[] types = [null, .. Enum.GetValues<QuotationType>()];
        Table.Write(
            text,
            ["type", "gold", "found", "P", "R", "F1 at half", "exact F1"],
            types.Select(type => (string[])
            [
                type is { } one ? ContractNames.Of(one) : "all", Text(score.Half.Gold(type)), Text(score.Half.Found(type)), Text(score.Half.Of(type).Precision),
                Text(score.Half.Of(type).Recall), Text(score.Half.Of(type).F1), Text(score.Exact.Of(type).F1),
            ]));
        text.WriteLine($"words F1 {Text(score.Words.F1)}; of the pairs at half: type {Part(score.Type)}, speaker {Part(score.Speaker)} (or by last name {Part(score.SpeakerByName)}), cue {Part(score.Cue)}");
    }

    public static void Write(TextWriter text, string name, AlignmentScore score)
    {
        WriteHeading(text, $"alignments in {name}");
        Table.Write(
            text,
            ["group", "documents", "cases", "found", "macro P", "R", "granularity", "plagdet", "case P", "R", "F1", "left empty"],
            score.Groups.Select(group => (string[])[Printing.OneLine.Of(group.Group), .. Cells(group.Figures)]));
        text.WriteLine(string.Join("; ", score.Kinds.Select(kind => $"{Printing.OneLine.Of(kind.Kind)}: {Text(kind.Recall.Found)} found, {Text(kind.Recall.Covered)} of the characters")));
    }

    private static string[] Cells(AlignmentFigures figures) =>
    [
        Text(figures.Documents), Text(figures.Cases), Text(figures.Detections), Text(figures.Macro.Precision), Text(figures.Macro.Recall), Text(figures.Granularity), Text(figures.Plagdet),
        Text(figures.CaseLevel.Precision), Text(figures.CaseLevel.Recall), Text(figures.CaseLevel.F1), Text(figures.LeftEmpty),
    ];

    private static string Part(Share share) => share.Of == 0 ? "-" : Text(AlignmentTally.Part(share));
}
