using QuoteCompare.Core;

namespace QuoteCompare.Storage;

/// <summary>A comparison with the texts it is of.</summary>
/// <param name="Key">Hash of everything that decides the outcome, in hexadecimal.</param>
/// <param name="Comparison">Names texts by their file names; originals that share one have their id behind it.</param>
/// <param name="Report">The version of the report that was compared.</param>
/// <param name="Originals">The versions compared with, index for index those of <see cref="Core.Comparison.Originals"/>.</param>
/// <param name="Pairs">The declarations that chose the originals; empty when there is none and the whole library was compared with.</param>
/// <param name="ComputedAt">When it was computed; it is never computed again.</param>
public sealed record StoredComparison(
    string Key, Comparison Comparison, StoredText Report, IReadOnlyList<StoredText> Originals, IReadOnlyList<Pair> Pairs, DateTimeOffset ComputedAt);
