namespace QuoteCompare.Core.Reuse;

/// <summary>The smallest piece that can be reused: the words between two marks.</summary>
/// <param name="Terms">Half-open range of indices into the terms of its text; never empty.</param>
/// <param name="Span">UTF-16 code units, with the marks at its end.</param>
/// <param name="Opening">What else begins where it begins.</param>
/// <param name="Closing">What else ends where it ends.</param>
internal readonly record struct Clause(TextSpan Terms, TextSpan Span, Border Opening, Border Closing);

/// <summary>What begins or ends at a clause's edge; each holds the one before.</summary>
internal enum Border
{
    Clause,
    Sentence,
    Paragraph,
}
