using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded.Edits;

/// <summary>"Only" left out, or "some" made "all", "many" made "all", "always" made "often".</summary>
internal sealed class ChangeQuantifier : SeededEdit
{
    /// <summary>Before these "only" belongs to another construction.</summary>
    private static readonly IReadOnlySet<string> NotBeforeOnly = English.Words("not an a if");

    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["some"] = "all", ["most"] = "all", ["many"] = "all", ["several"] = "all", ["few"] = "many", ["always"] = "often", ["often"] = "always", ["sometimes"] = "always",
        ["usually"] = "always", ["rarely"] = "often", ["half"] = "all", ["all"] = "some",
    };

    /// <summary>Before these "all" would need another construction: "for many years", "in some cases", "all this".</summary>
    private static readonly IReadOnlySet<string> Measures = English.Words("years months weeks days hours minutes times ways cases things reasons words sorts kinds means this these those others");

    private static readonly IReadOnlySet<string> OfTime = English.Words("always often sometimes usually rarely");

    public override string Name => "drop \"only\", change a quantifier";

    public override IReadOnlyList<FindingKind> Makes => [FindingKind.Quantifier];

    public override IReadOnlyList<FindingKind> Allows => [.. WordsGone, .. WordsChanged, FindingKind.Hedge, FindingKind.Time];

    public override bool FitsReportedSpeech => true;

    public override IEnumerable<EditedText> Of(Statement statement, SeedText text)
    {
        for (var i = 0; i < statement.Words.Count; i++)
        {
            var word = statement.Word(i);
            if (word is "only" or "merely" && i > 0 && !NotBeforeOnly.Contains(statement.Word(i - 1)) && statement.Word(i + 1) != "if") yield return new EditedText(statement.Without(i, i + 1), word);
            else if (Others.TryGetValue(word, out var other) && Fits(statement, i)) yield return new EditedText(statement.Replaced(i, i + 1, other), word);
        }
    }

    /// <summary>"Some of", "many people", "most children" – not "how many", "so few", "the most important", "some day".</summary>
    private static bool Fits(Statement statement, int index)
    {
        if (OfTime.Contains(statement.Word(index))) return index > 0 && statement.Word(index - 1) is not ("not" or "so" or "how" or "very" or "as" or "too");
        var next = statement.Word(index + 1);
        var exists = Enumerable.Range(index - 4, 4).Any(before => statement.Word(before) == "there");
        if (exists || Measures.Contains(next) || next.Length == 0 || !statement.Touch(index, index + 1)) return false;
        var counts = next is "of" or "people" or "men" or "women" or "children" || (statement.Word(index) != "half" && next.Length > 3 && next.EndsWith('s') && !next.EndsWith("ss", StringComparison.Ordinal));
        return counts && statement.Word(index - 1) is not ("how" or "so" or "as" or "too" or "very" or "the" or "a" or "not" or "these" or "those" or "our" or "their" or "of" or "and" or "great" or "than" or "first" or "second" or "other");
    }
}
