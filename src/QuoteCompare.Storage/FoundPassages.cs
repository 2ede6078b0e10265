using QuoteCompare.Core;

namespace QuoteCompare.Storage;

/// <summary>Where words may come from, as far as this library tells.</summary>
/// <param name="Asked">What was looked for: the first <see cref="Core.Origins.AskedWords.Longest"/> characters of what was asked.</param>
/// <param name="IsCut">Whether more was asked than was looked for.</param>
/// <param name="Problem">Why nothing could be looked for, as a sentence for the user; null when it could.</param>
/// <param name="Passages">Best first; empty: no match found in this library.</param>
/// <param name="Nearest">Passages that come nearer than others and are no match, best first, when there are few others or none.</param>
public sealed record FoundPassages(string Asked, bool IsCut, string? Problem, IReadOnlyList<FoundPassage> Passages, IReadOnlyList<FoundPassage> Nearest);

/// <summary>A passage that words may come from.</summary>
/// <param name="Speech">The speech, in the version that was searched.</param>
/// <param name="Confidence">0 to 1, as that of a quotation that is located.</param>
/// <param name="Certainty">The same in words; null for one that only comes near.</param>
/// <param name="Sentences">One-based numbers of the first and the last sentence, inclusive.</param>
/// <param name="Alignments">What is conveyed, in the order of use, word by word; of the report's side in <see cref="FoundPassages.Asked"/>.</param>
public sealed record FoundPassage(StoredText Speech, double Confidence, Certainty? Certainty, (int First, int Last) Sentences, IReadOnlyList<Alignment> Alignments);
