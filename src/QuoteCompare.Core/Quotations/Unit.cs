using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>The smallest piece of a statement: a token of the narration, or a whole marked stretch, which counts as one.</summary>
/// <param name="Span">UTF-16 code units of the report's text; of a marked stretch with its marks.</param>
/// <param name="Token">The token; default for a marked stretch.</param>
/// <param name="Stretch">Index of the marked stretch, or -1.</param>
internal readonly record struct Unit(TextSpan Span, Token Token, int Stretch)
{
    /// <summary>The word's form for comparing; empty for a marked stretch.</summary>
    public string Normal => Token.Normal ?? "";

    public bool IsStretch => Stretch >= 0;

    /// <summary>Whether the unit is a word of the narration.</summary>
    public bool IsWord => !IsStretch && Token.IsWord;

    /// <summary>Whether the word belongs to any of <paramref name="classes"/>; false for a marked stretch.</summary>
    public bool Is(WordClass classes) => !IsStretch && Token.Is(classes);

    /// <summary>Whether the unit is a mark that parts clauses.</summary>
    public bool IsBreak => !IsStretch && !Token.IsWord && Normal is "," or ";" or ":" or "." or "!" or "?" or "…" or "..." or "—" or "–" or "-" or "--" or "(" or ")" or "،" or "、" or "，";

    public bool IsComma => Normal is "," or "،" or "，" or "、";

    /// <summary>Whether the unit is a mark that ends a sentence.</summary>
    public bool IsStop => Normal is "." or "!" or "?" or "…" or "..." or ";";

    public bool IsDash => Normal is "—" or "–" or "--" or "-";
}
