using QuoteCompare.Core;

namespace QuoteCompare.Storage;

/// <summary>What was found: a paragraph of a speech or report, or a quotation.</summary>
public enum SearchKind { Speech, Report, Quotation }

/// <summary>The answer to a search.</summary>
/// <param name="Problem">What is wrong with the question, as a sentence for the user; null when it could be answered.</param>
/// <param name="Hits">Best first.</param>
/// <param name="IsCut">Whether there are more than are given.</param>
public sealed record SearchResults(string? Problem, IReadOnlyList<SearchHit> Hits, bool IsCut);

/// <summary>A place that was found.</summary>
/// <param name="Text">The text it stands in, in its latest version.</param>
/// <param name="Paragraph">One-based number.</param>
/// <param name="Span">UTF-16 code units of the text: the paragraph, or the quotation.</param>
/// <param name="Snippet">Words of it.</param>
/// <param name="Marks">The words that were searched for; UTF-16 code units of the snippet.</param>
/// <param name="Speaker">Who a quotation is said to be by; null when unknown, and for a paragraph.</param>
public sealed record SearchHit(SearchKind Kind, StoredText Text, int Paragraph, TextSpan Span, string Snippet, IReadOnlyList<TextSpan> Marks, string? Speaker);
