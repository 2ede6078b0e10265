namespace QuoteCompare.Web.Features.Overview;

/// <summary>The start of a text, for lists.</summary>
internal static class Shortened
{
    /// <summary>
    /// The words as they are, or as many whole words of them as fit, then an ellipsis. Where no space is near (Chinese, one endless word) the cut comes between
    /// two characters, never within one.
    /// </summary>
    /// <param name="words">The text.</param>
    /// <param name="longest">UTF-16 code units, the ellipsis not counted.</param>
    public static string Of(string words, int longest)
    {
        if (words.Length <= longest) return words;
        var cut = words.LastIndexOf(' ', longest, longest / 2);
        if (cut < 0) cut = char.IsLowSurrogate(words[longest]) ? longest - 1 : longest;
        return $"{words[..cut].TrimEnd()} …";
    }
}
