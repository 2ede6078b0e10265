using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded.Edits;

/// <summary>Two sentences that stand 5 to 500 words apart, with at least one between them, as one quotation.</summary>
internal sealed class JoinSentences : SeededEdit
{
    private const int Nearest = 5;
    private const int Furthest = 500;

    /// <summary>Distances aimed at, in words, so that near and far ones occur.</summary>
    private static readonly int[] Distances = [5, 20, 60, 150, 400];

    public override string Name => "join two sentences";

    public override IReadOnlyList<FindingKind> Makes => [FindingKind.Joined];

    public override IReadOnlyList<FindingKind> Allows => [FindingKind.Omitted, FindingKind.Ellipsis];

    public override IEnumerable<EditedText> Of(Statement statement, SeedText text)
    {
        var aim = Draw.From(Distances, statement.Text, "distance");
        var partner = text.After(statement)
            .TakeWhile(other => text.WordsBetween(statement, other) <= Furthest)
            .Where(other => text.WordsBetween(statement, other) >= Nearest && HoldsSentence(text, statement, other))
            .MinBy(other => Math.Abs(text.WordsBetween(statement, other) - aim));
        if (partner is not null) yield return new EditedText($"{statement.Text} {partner.Text}", Partner: partner);
    }

    /// <summary>A stop between them that is not the first one's own: something whole is passed over.</summary>
    private static bool HoldsSentence(SeedText text, Statement first, Statement second) =>
        text.Speech.Text.AsSpan(first.Original.End, second.Original.Start - first.Original.End).TrimEnd().EndsWith(".");
}
