using System.Collections.Frozen;
using QuoteCompare.Core.Lexicons;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments;

/// <summary>Tells clauses from words within one clause, by the marks and conjunctions between them.</summary>
internal static class ClauseBorders
{
    private static readonly FrozenSet<string> Openers = Lexicon.Words("clause-openers.txt");

    /// <summary>
    /// Whether a clause ends between two stretches of one text, neither inside the other: a mark stands there, or a conjunction there or at the later
    /// one's start.
    /// </summary>
    public static bool Between(SegmentedText text, TextSpan one, TextSpan other)
    {
        var (lower, upper) = one <= other ? (one, other) : (other, one);
        if (lower.End > upper.Start) return false;
        var first = text.TokensIn(new TextSpan(lower.End, upper.Start)).Start;
        var last = text.TokensIn(upper).Start;
        for (var i = first; i <= last && i < text.Tokens.Count; i++)
        {
            if (IsBorder(text.Tokens[i])) return true;
        }

        return false;
    }

    private static bool IsBorder(Token token) => token.IsWord
        ? Openers.Contains(token.Normal) || token.Normal is "and" or "but" or "or" or "nor" or "so"
        : token.Normal[0] is '.' or ',' or ';' or ':' or '!' or '?' or '…' or '–' or '—' or '(' or ')' || token.Normal == "--";
}
