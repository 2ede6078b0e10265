using AngleSharp.Dom;

namespace QuoteCompare.Import.Pages;

/// <summary>A stretch of a page that stands by itself: what a browser sets between two breaks.</summary>
/// <param name="Text">The words; white space as a browser shows it, every other character as it is.</param>
/// <param name="Element">The block element they stand in.</param>
/// <param name="LinkLength">UTF-16 code units of <paramref name="Text"/> that are links.</param>
/// <param name="TimeLength">UTF-16 code units of it that stand in time elements.</param>
/// <param name="Index">Zero-based place on the page.</param>
internal sealed record PageBlock(string Text, IElement Element, int LinkLength, int TimeLength, int Index)
{
    /// <summary>Words a block needs to be prose rather than a label, a button or a name.</summary>
    private const int FewestWords = 6;

    private const string SentenceEnds = ".!?…:;。！？؟۔।\"”’»“)";

    public double LinkShare => Text.Length == 0 ? 0 : (double)LinkLength / Text.Length;

    /// <summary>Level of a heading, 1 to 6; 0 for everything else.</summary>
    public int HeadingLevel => Element.LocalName is ['h', >= '1' and <= '6'] name ? name[1] - '0' : 0;

    /// <summary>Words, counted by blanks; two characters of Chinese or Japanese are one.</summary>
    public int Words { get; } = CountWords(Text);

    /// <summary>Whether it reads like a sentence or more.</summary>
    public bool IsProse => HeadingLevel == 0 && Words >= FewestWords && LinkShare < 0.5 && SentenceEnds.Contains(Text[^1]);

    private static int CountWords(string text)
    {
        int words = 0, ideographs = 0;
        var inWord = false;
        foreach (var c in text)
        {
            if (c is >= '\u3040' and <= '\u9FFF') ideographs++;
            var isWord = !char.IsWhiteSpace(c);
            if (isWord && !inWord) words++;
            inWord = isWord;
        }

        return words + (ideographs / 2);
    }
}
