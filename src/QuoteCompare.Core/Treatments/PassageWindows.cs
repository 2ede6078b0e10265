namespace QuoteCompare.Core.Treatments;

/// <summary>The stretches of an original that a quotation answers for.</summary>
internal static class PassageWindows
{
    /// <summary>
    /// The windows of its passages in one original, in order, none overlapping. Windows with no sentence of content between them, used one after the
    /// other, are one: what lies there is left out inside. Over a whole sentence the passages are joined instead, and the joint tells it.
    /// </summary>
    public static IReadOnlyList<TextSpan> Of(WordAccount account, int original)
    {
        var near = account.Joints
            .Where(j => j.IsOneOriginal && !j.IsBackwards && !j.PassesSentence)
            .Where(j => j.First.Passage.Original == original)
            .Select(j => j.First.Window.Cover(j.Second.Window));
        var windows = account.Alignments.Where(a => a.Passage.Original == original).Select(a => a.Window.Cover(a.Passage.Span));
        var merged = new List<TextSpan>();
        foreach (var window in windows.Concat(near).Order())
        {
            if (merged.Count > 0 && merged[^1].End > window.Start) merged[^1] = merged[^1].Cover(window);
            else merged.Add(window);
        }

        return merged;
    }
}
