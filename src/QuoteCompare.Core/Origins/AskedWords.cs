using QuoteCompare.Core.Passages;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Origins;

/// <summary>A way in which an index may hold a word that is asked for.</summary>
/// <param name="Key">As <see cref="IndexedPassage"/> has it.</param>
/// <param name="Weight">0 to 1, 1 = the same word, less for a synonym.</param>
public sealed record AskedKey(string Key, double Weight);

/// <summary>Words whose origin is asked for, quoted or from memory.</summary>
public sealed class AskedWords
{
    /// <summary>UTF-16 code units looked for: two minutes of speech. What is longer is several quotations, and costs the more.</summary>
    public const int Longest = 2_000;

    private AskedWords(string text, bool isCut)
    {
        (Text, IsCut) = (text, isCut);
        Segmented = TextSegmenter.Segment(text);
        Quotation = new Quotation { Span = new TextSpan(0, text.Length), Pieces = [new TextSpan(0, text.Length)], Quoted = [], Type = QuotationType.Direct, Paragraph = 1 };
        Terms = new QuotationTerms(Segmented).Of(Quotation);
        Content = [.. Terms.Where(term => term.IsContent).DistinctBy(IndexKeys.Of, StringComparer.Ordinal)];
        Words = [.. Content.Select(KeysOf)];
    }

    /// <summary>What is looked for.</summary>
    public string Text { get; }

    /// <summary>Whether more was asked than is looked for.</summary>
    public bool IsCut { get; }

    /// <summary>For each content word, each once, its keys, best first, its own in front; empty when there is none ("to be or not to be").</summary>
    public IReadOnlyList<IReadOnlyList<AskedKey>> Words { get; }

    /// <summary>Whether any word stands there at all.</summary>
    public bool HasWords => Terms.Count > 0;

    internal SegmentedText Segmented { get; }
    internal Quotation Quotation { get; }
    internal IReadOnlyList<Term> Terms { get; }
    internal IReadOnlyList<Term> Content { get; }

    /// <summary>Reads what was typed or pasted; anything at all is allowed.</summary>
    public static AskedWords Read(string words)
    {
        var trimmed = words.Trim();
        if (trimmed.Length <= Longest) return new AskedWords(trimmed, isCut: false);
        return new AskedWords(trimmed[..(char.IsHighSurrogate(trimmed[Longest - 1]) ? Longest - 1 : Longest)], isCut: true);
    }

    private static IReadOnlyList<AskedKey> KeysOf(Term term) =>
        [new AskedKey(IndexKeys.Of(term), 1), .. NearStems.Of(term).Select(near => new AskedKey(IndexKeys.OfStem(near.Stem), near.Weight))];
}
