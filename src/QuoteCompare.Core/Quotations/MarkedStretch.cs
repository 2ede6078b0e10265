namespace QuoteCompare.Core.Quotations;

/// <summary>A stretch of a report inside quotation marks. Marks inside it belong to it.</summary>
/// <param name="Outer">With its marks.</param>
/// <param name="Inner">Without its marks; may be empty.</param>
/// <param name="Closed">False when no mark closes it: it then ends with its paragraph.</param>
internal readonly record struct MarkedStretch(TextSpan Outer, TextSpan Inner, bool Closed);
