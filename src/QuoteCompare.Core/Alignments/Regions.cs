using QuoteCompare.Core.Passages;

namespace QuoteCompare.Core.Alignments;

/// <summary>Where a quotation's words may be linked: the candidate passages with the sentence before and after each.</summary>
internal static class Regions
{
    /// <param name="windows">Half-open ranges of term indices, ascending.</param>
    /// <param name="index">The original.</param>
    /// <returns>The same, wider; apart, ascending.</returns>
    public static IReadOnlyList<TextSpan> Around(IEnumerable<TextSpan> windows, PassageIndex index)
    {
        var regions = new List<TextSpan>();
        foreach (var window in windows.Where(window => !window.IsEmpty))
        {
            var first = index.Stretches[Math.Max(0, index.StretchOf[window.Start] - 1)].Start;
            var region = new TextSpan(first, index.Stretches[Math.Min(index.Stretches.Count - 1, index.StretchOf[window.End - 1] + 1)].End);
            if (regions.Count > 0 && regions[^1].End >= region.Start) regions[^1] = regions[^1].Cover(region);
            else regions.Add(region);
        }

        return regions;
    }
}
