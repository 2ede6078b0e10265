using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>What another translation may put for a negation: a word that denies by its meaning or by a part of it, near the words that are denied.</summary>
internal static class Denials
{
    /// <summary>Tokens a clause reaches on either side of the words that it is asked for: a text without marks is no one clause.</summary>
    private const int Reach = 10;

    /// <summary>"Under" and "into" deny nothing.</summary>
    private const int ShortestDenying = 5;

    private static readonly string[] Prefixes = ["un", "in", "im", "ir", "dis", "non", "mis"];

    /// <summary>Whether a word denies by a part of it: "unable", "impossible", "useless", "don't".</summary>
    public static bool IsDenying(string word) => word.EndsWith("n't", StringComparison.Ordinal) || word.EndsWith("less", StringComparison.Ordinal)
        || (word.Length > ShortestDenying && Array.Exists(Prefixes, prefix => word.StartsWith(prefix, StringComparison.Ordinal)));

    /// <summary>
    /// Whether a free word among the tokens of a clause could deny: a negation, a word of refusal or lack, or an "or" that a negation before it reaches ("no bread or
    /// water" for "no bread and no water"). The "but" that opens a clause sets it against another one and denies nothing.
    /// </summary>
    public static bool MayStandIn(SegmentedText text, TextSpan clause, Func<int, bool> isFree)
    {
        for (var i = clause.Start; i < clause.End; i++)
        {
            var word = text.Tokens[i].Normal;
            if (!text.Tokens[i].IsWord || (word == "but" && i == clause.Start)) continue;
            if (word is "or" or "nor" or "neither" || (isFree(i) && (SensePhrases.MayRender(FindingKind.Negation, word) || IsDenying(word)))) return true;
        }

        return false;
    }

    /// <summary>Out to the marks between clauses, within reach.</summary>
    public static TextSpan ClauseRound(SegmentedText text, TextSpan tokens)
    {
        var (start, end) = (tokens.Start, tokens.End);
        while (start > 0 && tokens.Start - start < Reach && !IsBorder(text.Tokens[start - 1])) start--;
        while (end < text.Tokens.Count && end - tokens.End < Reach && !IsBorder(text.Tokens[end])) end++;
        return new TextSpan(start, end);
    }

    private static bool IsBorder(Token token) => !token.IsWord && token.Normal is "," or ";" or ":" or "." or "!" or "?" or "…";
}
