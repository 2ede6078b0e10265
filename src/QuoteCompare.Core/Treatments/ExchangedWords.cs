using QuoteCompare.Core.Passages;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments;

/// <summary>Two words that have changed places round the same words: "the bridge is safer than the ferry" told as "the ferry is safer than the bridge".</summary>
/// <param name="Original">Index of the original.</param>
/// <param name="Passage">From the one to the other in the original; UTF-16 code units.</param>
/// <param name="Told">From the one to the other in the report; UTF-16 code units.</param>
internal sealed record ExchangedWords(int Original, TextSpan Passage, TextSpan Told)
{
    /// <summary>Words between the two at most: further off they stand in statements of their own.</summary>
    private const int LongestBetween = 14;

    /// <summary>Pairs of equal words tried in one quotation.</summary>
    private const int MostTried = 5_000;

    /// <summary>The exchanges of a quotation, in one transcript only: languages order what they compare differently.</summary>
    public static IEnumerable<ExchangedWords> In(WordAccount account)
    {
        foreach (var original in account.Alignments.Select(a => a.Passage.Original).Distinct().Where(account.IsSameTranscript))
        {
            var told = account.Quotation.Pieces.Select(piece => Words(account.Report, piece)).ToList();
            foreach (var window in PassageWindows.Of(account, original))
            {
                var spoken = Words(account.Original(original), window);
                foreach (var piece in told)
                    foreach (var (from, to) in Exchanges(account, original, spoken, piece)) yield return new(original, from, to);
            }
        }
    }

    private static IEnumerable<(TextSpan Passage, TextSpan Told)> Exchanges(WordAccount account, int original, List<Word> spoken, List<Word> told)
    {
        var places = Enumerable.Range(0, spoken.Count).Where(i => spoken[i].IsContent).ToLookup(i => spoken[i].Stem, StringComparer.Ordinal);
        var pairs = Enumerable.Range(0, told.Count).Where(i => told[i].IsContent).SelectMany(r => places[told[r].Stem].Select(s => (Told: r, Spoken: s))).Take(MostTried);
        foreach (var (r, s) in pairs)
        {
            if (Partner(spoken, told, s, r) is not var (other, own)) continue;
            var (from, to) = (spoken[s].Token.Span.Cover(spoken[other].Token.Span), told[own].Token.Span.Cover(told[r].Token.Span));
            if (IsOneSentence(account.Original(original), from) && IsOneSentence(account.Report, to) && !StandsSo(account.Original(original), [.. told.Skip(own).Take(r - own + 1)])) yield return (from, to);
        }
    }

    /// <summary>The word behind the same words in the speech that stands before them in the report; null when there is none.</summary>
    private static (int Spoken, int Told)? Partner(List<Word> spoken, List<Word> told, int first, int last)
    {
        var end = last;
        while (end > 0 && told[end - 1].IsArticle) end--;
        for (var length = 1; length <= LongestBetween && length < end && first + length + 1 < spoken.Count; length++)
        {
            var (own, other) = (end - length - 1, first + length + 1);
            while (other < spoken.Count && spoken[other].IsArticle) other++;
            if (other == spoken.Count || !told[own].IsContent || told[own].Stem != spoken[other].Stem || told[own].Stem == told[last].Stem) continue;
            var between = Enumerable.Range(1, length).ToList();
            if (between.TrueForAll(i => told[own + i].Stem == spoken[first + i].Stem) && between.Exists(i => told[own + i].IsTelling)) return (other, own);
        }

        return null;
    }

    private static bool IsOneSentence(SegmentedText text, TextSpan span) => text.SentenceAt(span.Start) == text.SentenceAt(span.End - 1);

    /// <summary>Whether the speech says the words, as told, at another place.</summary>
    private static bool StandsSo(SegmentedText text, List<Word> told)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Normal != told[0].Token.Normal) continue;
            var (at, same) = (i, 0);
            for (; at < text.Tokens.Count && same < told.Count; at++)
            {
                if (!text.Tokens[at].IsWord) continue;
                if (text.Tokens[at].Normal != told[same].Token.Normal) break;
                same++;
            }

            if (same == told.Count) return true;
        }

        return false;
    }

    private static List<Word> Words(SegmentedText text, TextSpan span)
    {
        var range = text.TokensIn(span);
        return [.. Enumerable.Range(range.Start, range.Length).Select(i => text.Tokens[i]).Where(token => token.IsWord).Select(token => new Word(token, TermReader.StemOf(token.Normal)))];
    }

    private sealed record Word(Token Token, string Stem)
    {
        public bool IsContent => ContentWords.IsOne(Token);
        public bool IsArticle => Token.Normal is "the" or "a" or "an";

        /// <summary>"The problem is poverty" and "poverty is the problem" say the same, and so do "bread and butter", "butter and bread".</summary>
        public bool IsTelling => !IsArticle && !Token.Is(WordClass.Being | WordClass.Coordinator) && Token.Normal is not ("as" or "well" or "also" or "both" or "with" or "between");
    }
}
