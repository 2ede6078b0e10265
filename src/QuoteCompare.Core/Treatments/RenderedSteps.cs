namespace QuoteCompare.Core.Treatments;

/// <summary>The steps of an alignment in which words render words, each with the links that it is made of.</summary>
internal static class RenderedSteps
{
    public static IEnumerable<RenderedWords> Of(Alignment alignment)
    {
        var links = alignment.Links.OrderBy(l => l.Report).ToArray();
        var starts = links.Select(l => l.Report.Start).ToArray();
        foreach (var edit in alignment.Script.Edits)
        {
            if (edit is not { Report: { } words, Original: { } passage }) continue;
            var first = Array.BinarySearch(starts, words.Start);
            while (first > 0 && starts[first - 1] == words.Start) first--;
            var own = links.Skip(first < 0 ? ~first : first).TakeWhile(l => l.Report.Start < words.End);
            yield return new RenderedWords(alignment.Passage.Original, edit, [.. own.Where(l => words.Contains(l.Report) && passage.Contains(l.Original))]);
        }
    }
}
