using QuoteCompare.Cli.Evaluation.Sets;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded;

/// <summary>Sets that give one text in two wordings → texts to take quotations from in the other wording.</summary>
internal static class VersePairs
{
    /// <summary>The documents whose group names two versions, "KJV>WEB": translations of one text. Paraphrases and obfuscations are none.</summary>
    public static IEnumerable<SeedText> Of(EvaluationSet set) => set.Pairs
        .Where(document => document.Group.Contains('>'))
        .Select(document => SeedText.Of(
            new Speech(document.Id, document.Source, TextMetadata.None),
            TextRelation.IndependentTranslation,
            (_, _) => [.. Statements(document).OrderBy(statement => statement.Original.Start)]))
        .Where(text => text.Statements.Count > 0);

    /// <summary>Whole verses that are whole sentences on both sides.</summary>
    private static IEnumerable<Statement> Statements(AlignmentDocument document) => document.Cases
        .Where(each => !each.IsLoose && each.Sources.Count == 1)
        .Select(each => SeedTexts.PairOf(document.Source, each.Sources[0], each.Report.In(document.Report))).OfType<Statement>();
}
