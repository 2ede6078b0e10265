using System.Collections.Frozen;
using QuoteCompare.Core.Lexicons;
using QuoteCompare.Core.Treatments.Senses;

namespace QuoteCompare.Core.Treatments.Rules;

/// <summary>
/// A reporting verb that ascribes an admission, a refusal or a threat where neither the passage nor the sentences beside it hold a word of one. Always to be
/// checked: a stance may be held without a word for it.
/// </summary>
internal sealed class StanceRule : IFindingRule
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Lists = Lexicon.Lines("stances.txt")
        .Select(line => line.Split(':', 2))
        .ToFrozenDictionary(
            parts => parts[0],
            parts => parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Replace('_', ' ')).ToFrozenSet(StringComparer.Ordinal),
            StringComparer.Ordinal);

    private static readonly string[] Stances = ["admission", "refusal", "threat"];

    public IEnumerable<Finding> Find(WordAccount account)
    {
        var cue = account.Quotation.Cue.ToLowerInvariant();
        if (account.Quotation.CueSpan is not { } span || Array.Find(Stances, s => Lists[$"{s} verbs"].Contains(cue)) is not { } stance) return [];
        return account.Alignments.Any(a => Holds(account, a, Lists[$"{stance} words"])) ? [] : [Introduced(account, span, stance)];
    }

    private static bool Holds(WordAccount account, Alignment alignment, FrozenSet<string> words)
    {
        var text = account.Original(alignment.Passage.Original);
        var near = Neighbourhood.Sentences(text, alignment.Passage.Span, 0);
        return Enumerable.Range(near.Start, near.Length).Any(i => words.Contains(text.Tokens[i].Normal) || text.Tokens[i].Normal.EndsWith("n't", StringComparison.Ordinal))
            || (ReferenceEquals(words, Lists["refusal words"]) && BesideFinder.TakesBack(text, text.SentenceAt(alignment.Passage.Span.End - 1) + 1) == FindingKind.Negation);
    }

    private static Finding Introduced(WordAccount account, TextSpan cue, string stance)
    {
        var passage = account.Alignments[0].Passage;
        return new Finding
        {
            Kind = FindingKind.Stance,
            Group = FindingGroup.Recontextualised,
            Original = passage.Original,
            OriginalSpan = passage.Span,
            ReportSpan = cue,
            Rule = $"stance/{stance}",
            Certainty = Certainty.Check,
            Why = $"The report introduces the words with “{account.Quotation.Cue}”; the speech reads {account.Quote(passage.Original, passage.Span)}, and no word of {WordOf(stance)} was found there.",
            Fair = $"A speech can hold {WordOf(stance)} without a word for it.",
        };
    }

    private static string WordOf(string stance) => stance switch { "admission" => "an admission", "refusal" => "a refusal", _ => "a threat" };
}
