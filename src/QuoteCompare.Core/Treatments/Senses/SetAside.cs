using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>A "not" that denies no verb and only sets a phrase aside: "led by a judge, not by my office".</summary>
internal static class SetAside
{
    /// <summary>Tokens of such a phrase at most.</summary>
    private const int Longest = 10;

    /// <summary>The tokens behind the "not" up to the next mark; null when the word is none of the kind.</summary>
    public static TextSpan? Of(SegmentedText text, SenseWord word)
    {
        var at = word.Tokens.Start;
        if (word is not { Kind: FindingKind.Negation, Tokens.Length: 1 } || text.Tokens[at].Normal != "not" || at == 0 || text.Tokens[at - 1].IsWord) return null;
        var end = at + 1;
        while (end < text.Tokens.Count && end - at <= Longest && text.Tokens[end].IsWord) end++;
        return end > at + 1 ? new TextSpan(at + 1, end) : null;
    }

    /// <summary>Whether the quotation keeps content of the phrase that a "not" of the speech sets aside; null when it sets none aside.</summary>
    public static bool? IsKept(WordAccount account, int original, SenseWord word)
    {
        var text = account.Original(original);
        if (Of(text, word) is not { } phrase) return null;
        return Enumerable.Range(phrase.Start, phrase.Length).Any(i => ContentWords.IsOne(text.Tokens[i]) && account.Renders(original, text.Tokens[i].Span));
    }
}
