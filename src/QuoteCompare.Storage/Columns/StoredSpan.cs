using QuoteCompare.Core;

namespace QuoteCompare.Storage.Columns;

/// <summary>A span with its <see cref="TextQuoteSelector"/>: the words it stands for can be checked, and found again, without trusting offsets.</summary>
/// <param name="Prefix">Null, with <paramref name="Suffix"/>, for words inside a span that carries its context itself.</param>
internal sealed record StoredSpan(int Start, int End, string Exact, string? Prefix = null, string? Suffix = null)
{
    /// <summary>The span with its words and what stands round them.</summary>
    public static StoredSpan Of(string text, TextSpan span)
    {
        var selector = TextQuoteSelector.Of(text, span);
        return new StoredSpan(span.Start, span.End, selector.Exact, selector.Prefix, selector.Suffix);
    }

    /// <summary>The span with its words alone: a word account names hundreds, all within an alignment's window and rendering.</summary>
    public static StoredSpan WordsOf(string text, TextSpan span) => new(span.Start, span.End, span.In(text));

    /// <summary>Whether the words, and what stands round them where it was stored, stand at these offsets in <paramref name="text"/>.</summary>
    public bool StandsIn(string text)
    {
        if (Start < 0 || End < Start || End > text.Length) return false;
        var span = new TextSpan(Start, End);
        return this == (Prefix is null ? WordsOf(text, span) : Of(text, span));
    }
}

/// <summary>A stretch of one of the originals.</summary>
/// <param name="Original">Index of the original.</param>
internal sealed record StoredPassage(int Original, StoredSpan Span);

/// <summary>A candidate passage.</summary>
internal sealed record StoredCandidate(StoredPassage Passage, double Score);

/// <summary>Linked words.</summary>
internal sealed record StoredLink(StoredSpan Report, StoredSpan Original, LinkKind Kind, double Weight);

/// <summary>A step of an edit script.</summary>
internal sealed record StoredEdit(EditKind Kind, StoredSpan? Report, StoredSpan? Original);
