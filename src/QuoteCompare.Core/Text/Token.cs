namespace QuoteCompare.Core.Text;

/// <summary>What a token is made of.</summary>
public enum TokenKind
{
    Word,

    /// <summary>Letters with full stops between ("U.S.") or two to five capitals ("IAEA").</summary>
    Acronym,

    /// <summary>Begins with a digit ("12", "2,000km", "8th").</summary>
    Number,

    /// <summary>One mark of punctuation, or a run of full stops or hyphens that stands for one.</summary>
    Punctuation,

    /// <summary>Anything else that shows, and lone surrogates.</summary>
    Symbol,
}

/// <summary>The smallest piece of a text that can be aligned.</summary>
/// <param name="Span">UTF-16 code units of the text.</param>
/// <param name="Normal">
/// The form for comparing: lower case, one kind of apostrophe, no accents, no full stops inside acronyms, no separators inside numbers.
/// Never empty.
/// </param>
public readonly record struct Token(TextSpan Span, TokenKind Kind, string Normal)
{
    /// <summary>Whether the token is a word, an acronym or a number: what a word account counts.</summary>
    public bool IsWord => Kind <= TokenKind.Number;
}
