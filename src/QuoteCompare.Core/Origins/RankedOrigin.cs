namespace QuoteCompare.Core.Origins;

/// <summary>Where words may come from.</summary>
/// <param name="Neighbourhood">Index of the neighbourhood it stands in.</param>
/// <param name="Confidence">0 to 1: the probability that the words come from here, as <see cref="ComparedQuotation.Confidence"/> gives it.</param>
/// <param name="Certainty">The same in words; null for a passage that only comes nearer than others do.</param>
/// <param name="Alignments">The passages conveyed in the order of use, word by word, at least one: <see cref="Alignment.Passage"/> and all else of the original in UTF-16 code units of the speech's text, all of the report in those of <see cref="AskedWords.Text"/>.</param>
public sealed record RankedOrigin(int Neighbourhood, double Confidence, Certainty? Certainty, IReadOnlyList<Alignment> Alignments);
