namespace QuoteCompare.Core;

/// <summary>
/// Names a stretch of a text by its words and what stands round it (W3C Web Annotation Data Model, TextQuoteSelector),
/// so that a stored span can be checked, and found again, without trusting offsets.
/// </summary>
/// <param name="Exact">The words of the stretch, unchanged.</param>
/// <param name="Prefix">Up to <see cref="ContextLength"/> code units before it; empty at the text's start.</param>
/// <param name="Suffix">Up to <see cref="ContextLength"/> code units after it; empty at the text's end.</param>
public sealed record TextQuoteSelector(string Exact, string Prefix, string Suffix)
{
    /// <summary>UTF-16 code units of context on either side: enough to tell repeated phrases apart, short enough to store with every span.</summary>
    public const int ContextLength = 32;

    /// <summary>The selector of <paramref name="span"/> in <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside the text.</exception>
    public static TextQuoteSelector Of(string text, TextSpan span) => new(
        span.In(text),
        text[Math.Max(0, span.Start - ContextLength)..span.Start],
        text[span.End..Math.Min(text.Length, span.End + ContextLength)]);

    /// <summary>
    /// Where the stretch stands in <paramref name="text"/>: the occurrence with this prefix and suffix, else the only occurrence;
    /// false when the words are not there or stand there several times without their context.
    /// </summary>
    public bool TryFind(string text, out TextSpan span)
    {
        span = default;
        if (Exact.Length == 0) return false;
        var whole = text.IndexOf(Prefix + Exact + Suffix, StringComparison.Ordinal);
        var start = whole >= 0 ? whole + Prefix.Length : text.IndexOf(Exact, StringComparison.Ordinal);
        if (start < 0) return false;
        var alone = whole >= 0 || text.IndexOf(Exact, start + 1, StringComparison.Ordinal) < 0;
        span = new TextSpan(start, start + Exact.Length);
        return alone;
    }
}
