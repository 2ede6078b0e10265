using DiffPlex;

namespace QuoteCompare.Core.Alignments;

/// <summary>Words of one side that the alignment took for words of the other: ranges of word numbers on either side, half-open, never empty.</summary>
/// <param name="Report">In the report.</param>
/// <param name="Original">In the original.</param>
/// <param name="IsOneAmount">Whether they are one amount, unit and all, in digits or words, with a mark or a word ("€5 million", "five million euros").</param>
internal sealed record LinkedPhrase(TextSpan Report, TextSpan Original, bool IsOneAmount = false);

/// <summary>The links of one alignment in terms of word numbers, and which of them stand in the order of the passage.</summary>
internal static class LinkedPhrases
{
    /// <summary>
    /// Phrases compared by DiffPlex; the rest keeps its place only where it goes on in order. DiffPlex takes time with the square of the crossings
    /// (2,000 shuffled phrases: 0.1 s; 4,000: 0.7 s), and only a text made to be slow has so many crossings in one quotation.
    /// </summary>
    private const int MostCompared = 2_000;

    /// <summary>The phrases in the order of the report. Of links that share a word the first one counts; links outside the words given are left aside.</summary>
    public static List<LinkedPhrase> Of(WordRow report, WordRow original, IReadOnlyList<WordLink> links)
    {
        var phrases = new List<LinkedPhrase>(links.Count);
        bool[] taken = new bool[report.Count], found = new bool[original.Count];
        foreach (var link in links)
        {
            TextSpan words = report.In(link.Report), counterparts = original.In(link.Original);
            if (!Free(words, taken) || !Free(counterparts, found) || !report.IsUnbroken(words)) continue;
            taken.AsSpan(words.Start, words.Length).Fill(true);
            found.AsSpan(counterparts.Start, counterparts.Length).Fill(true);
            phrases.Add(new LinkedPhrase(words, counterparts, link is { Kind: LinkKind.Number, Weight: >= 1 }));
        }

        phrases.Sort((one, other) => one.Report.CompareTo(other.Report));
        return phrases;
    }

    /// <summary>
    /// The phrases that are in the same order on both sides, as many as possible. Each phrase is one piece to DiffPlex and bears the same name on both
    /// sides, so that the difference shows what the alignment decided and not which words happen to look alike.
    /// </summary>
    public static HashSet<LinkedPhrase> InOrder(List<LinkedPhrase> phrases)
    {
        if (phrases.Zip(phrases.Skip(1)).All(pair => pair.First.Original <= pair.Second.Original)) return [.. phrases];
        var compared = phrases.Take(MostCompared).ToList();
        var reported = compared.Select(Name).ToArray();
        var spoken = compared.OrderBy(p => p.Original).Select(Name).ToArray();
        var blocks = new Differ().CreateCustomDiffs("speech", "report", false, false, side => side == "speech" ? spoken : reported).DiffBlocks;
        var moved = blocks.SelectMany(b => Enumerable.Range(b.InsertStartB, b.InsertCountB)).ToHashSet();
        var kept = compared.Where((_, i) => !moved.Contains(i)).ToHashSet();
        var end = kept.Count == 0 ? 0 : kept.Max(p => p.Original.End);
        foreach (var phrase in phrases.Skip(MostCompared))
        {
            if (phrase.Original.Start < end) continue;
            kept.Add(phrase);
            end = phrase.Original.End;
        }

        return kept;
    }

    private static string Name(LinkedPhrase phrase) => phrase.Report.Start.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static bool Free(TextSpan words, bool[] taken) => !words.IsEmpty && !taken.AsSpan(words.Start, words.Length).Contains(true);
}
