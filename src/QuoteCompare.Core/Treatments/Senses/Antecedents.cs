using QuoteCompare.Core.Passages;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>Asks whether a pronoun of a speech can stand for words that a report puts in its place.</summary>
internal static class Antecedents
{
    /// <summary>Sentences before the pronoun's own in which it may find whom it stands for.</summary>
    private const int Before = 2;

    /// <summary>Whether the words, or others that name the same, stand before the pronoun where it can point to them.</summary>
    /// <param name="text">The speech.</param>
    /// <param name="pronoun">Token index of the pronoun.</param>
    /// <param name="report">The report.</param>
    /// <param name="words">What stands for the pronoun; UTF-16 code units of the report.</param>
    public static bool Support(SegmentedText text, int pronoun, SegmentedText report, TextSpan words)
    {
        if (new TermReader(report).Read(report.TokensIn(words)).LastOrDefault(term => term.IsContent) is not { } head) return true;
        var own = text.SentenceAt(text.Tokens[pronoun].Span.Start);
        for (var s = own; s >= Math.Max(0, own - Before); s--)
        {
            var sentence = text.SpokenIn(s);
            var tokens = new TextSpan(sentence.Start, s == own ? pronoun : sentence.End);
            if (Open(text, tokens, text.Tokens[pronoun].Normal).Any(stretch => new TermReader(text).Read(stretch).Any(term => WordLikeness.Of(head, term).Weight > 0))) return true;
        }

        return false;
    }

    /// <summary>
    /// The clauses in which the pronoun can find whom it stands for: not those that hold it themselves ("they use the Europeans": two parties), nor what stands
    /// between dashes or brackets.
    /// </summary>
    private static IEnumerable<TextSpan> Open(SegmentedText text, TextSpan tokens, string pronoun)
    {
        var start = tokens.Start;
        var aside = false;
        for (var i = tokens.Start; i <= tokens.End; i++)
        {
            var mark = i < tokens.End ? text.Tokens[i].Normal : ".";
            var ends = i == tokens.End || mark is "," or ";" or ":" or "(" or ")" or "–" or "—" or "--" || (i > start && text.Tokens[i].Is(WordClass.Subordinator));
            if (!ends) continue;
            var clause = new TextSpan(start, i);
            if (!aside && !Enumerable.Range(clause.Start, clause.Length).Any(k => text.Tokens[k].Normal == pronoun)) yield return clause;
            if (mark is "–" or "—" or "--" or "(" or ")") aside = !aside;
            start = i;
        }
    }
}
