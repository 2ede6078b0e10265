using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded.Edits;

/// <summary>"We will not borrow." → "We will borrow."; "Nobody" → "Everybody".</summary>
internal sealed class DropNegation : SeededEdit
{
    /// <summary>Words that need the negation before them, or show that it is a figure of speech ("not only ... but").</summary>
    private static readonly IReadOnlySet<string> NeedsIt = English.Words(
        "any anyone anything anybody anywhere ever yet either neither nor longer only until till unless but than least matter merely just necessarily even because enough also all so too whether");

    private static readonly Dictionary<string, string> Contracted = new(StringComparer.Ordinal)
    {
        ["cannot"] = "can", ["can't"] = "can", ["won't"] = "will", ["isn't"] = "is", ["aren't"] = "are", ["wasn't"] = "was", ["weren't"] = "were", ["don't"] = "do", ["doesn't"] = "does",
        ["didn't"] = "did", ["haven't"] = "have", ["hasn't"] = "has", ["hadn't"] = "had", ["wouldn't"] = "would", ["couldn't"] = "could", ["shouldn't"] = "should",
        ["nobody"] = "everybody", ["nothing"] = "everything",
    };

    public override string Name => "drop a negation";

    public override IReadOnlyList<FindingKind> Makes => [FindingKind.Negation];

    public override IReadOnlyList<FindingKind> Allows => [.. WordsGone, .. WordsChanged, FindingKind.Quantifier];

    public override bool FitsReportedSpeech => true;

    public override IEnumerable<EditedText> Of(Statement statement, SeedText text)
    {
        if (!statement.IsDeclarative) yield break;
        for (var i = 0; i < statement.Words.Count; i++)
        {
            if (statement.Has(NeedsIt, i + 1)) continue;
            var word = statement.Word(i);
            if (word == "not" && English.Auxiliaries.Contains(statement.Word(i - 1)) && statement.Touch(i - 1, i)) yield return new EditedText(statement.Without(i, i + 1), word);
            else if (word == "never" && i > 0 && statement.Word(i - 1) is not ("and" or "or")) yield return new EditedText(statement.Without(i, i + 1), word);
            else if (Contracted.TryGetValue(word, out var instead)) yield return new EditedText(statement.Replaced(i, i + 1, instead), word);
        }
    }
}
