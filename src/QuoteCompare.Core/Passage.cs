namespace QuoteCompare.Core;

/// <summary>A stretch of one of the originals.</summary>
/// <param name="Original">Index into <see cref="Comparison.Originals"/>, zero-based.</param>
/// <param name="Span">Half-open, UTF-16 code units of that speech's text.</param>
public readonly record struct Passage(int Original, TextSpan Span);

/// <summary>A passage that a quotation may come from, with how well it fits.</summary>
/// <param name="Score">0 to 1, 1 = every content word of the quotation accounted for; comparable among candidates of one quotation only.</param>
public sealed record CandidatePassage(Passage Passage, double Score);
