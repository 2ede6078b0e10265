using QuoteCompare.Cli.Evaluation.GoldFiles;
using QuoteCompare.Cli.Evaluation.Reliability;
using QuoteCompare.Cli.Evaluation.Seeded;
using QuoteCompare.Cli.Evaluation.Sets;

namespace QuoteCompare.Cli.Evaluation;

/// <summary>Everything measured, as tables for people.</summary>
internal static class EvaluationText
{
    public static void Write(TextWriter text, EvaluationResult result)
    {
        if (result.Gold.Count > 0) GoldTable.Write(text, result.Gold);
        AbsentTable.Write(text, result.Gold);
        foreach (var figures in SeededScore.Of(result.Seeded)) SeededTable.Write(text, figures);
        foreach (var (name, score) in result.Extraction) SetTables.Write(text, name, score);
        foreach (var (name, score) in result.Alignment) SetTables.Write(text, name, score);
        foreach (var (of, score) in result.LinkScores()) ReliabilityTable.Write(text, of, score);
        if (result.Reliability.Count > 0) ReliabilityTable.Write(text, result.Reliability);
    }
}
