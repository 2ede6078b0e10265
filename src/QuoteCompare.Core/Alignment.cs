namespace QuoteCompare.Core;

/// <summary>Why two words, or two short phrases, are held to render each other; from the strictest to the loosest.</summary>
public enum LinkKind { Equal, Inflected, SameStem, Number, Name, Synonym, Similar }

/// <summary>Words of the report linked with the words of the passage that they render.</summary>
/// <param name="Report">Half-open, UTF-16 code units of the report's text.</param>
/// <param name="Original">Half-open, UTF-16 code units of the speech's text.</param>
/// <param name="Weight">0 to 1, 1 = the same word.</param>
public sealed record WordLink(TextSpan Report, TextSpan Original, LinkKind Kind, double Weight);

/// <summary>
/// One quotation, or a part of it, beside one passage, word by word. A splice is one quotation with several alignments.
/// </summary>
public sealed record Alignment
{
    /// <summary>The smallest stretch of the original that holds what is conveyed.</summary>
    public required Passage Passage { get; init; }

    /// <summary>The passage out to its sentence ends: what the edit script accounts for on the original's side.</summary>
    public required TextSpan Window { get; init; }

    /// <summary>The part of the quotation that renders the passage; UTF-16 code units of the report's text.</summary>
    public required TextSpan Rendering { get; init; }

    /// <summary>The links, in the order of the report.</summary>
    public required IReadOnlyList<WordLink> Links { get; init; }

    /// <summary>The word account of <see cref="Rendering"/> against <see cref="Window"/>.</summary>
    public required EditScript Script { get; init; }
}
