namespace QuoteCompare.Core.Text;

/// <summary>
/// Cuts a transcript into turns. "Note: ..." here and "Korea: ..." there are no transcript: at least two labels that name somebody must stand in the text, and one of them
/// must come back, or a question have its answer.
/// </summary>
internal static class TurnReader
{
    /// <summary>The turns in the order of the text; empty when it is no transcript. What stands before the first label belongs to none. Linear in the length of the text.</summary>
    public static IReadOnlyList<Turn> Read(SegmentedText text)
    {
        var labels = new List<(int Paragraph, SpeakerLabel Label)>();
        for (var p = 0; p < text.Paragraphs.Count; p++)
            if (text.Paragraphs[p].Role != ParagraphRole.Boilerplate && SpeakerLabel.At(text, text.Paragraphs[p]) is { } label) labels.Add((p, label));
        if (!IsTranscript(labels.ConvertAll(l => l.Label))) return [];
        var known = labels.Where(l => l.Label.NamesSomebody).Select(l => l.Label.Words).ToHashSet(StringComparer.OrdinalIgnoreCase);
        labels.RemoveAll(l => !known.Contains(l.Label.Words));
        return [.. labels.Select((l, i) => new Turn(
            l.Label.Tokens, new TextSpan(l.Paragraph, i + 1 < labels.Count ? labels[i + 1].Paragraph : text.Paragraphs.Count), l.Label.Words, l.Label.Asks))];
    }

    private static bool IsTranscript(List<SpeakerLabel> labels)
    {
        var counts = labels.Where(label => label.NamesSomebody).GroupBy(label => label.Words, StringComparer.OrdinalIgnoreCase).Select(same => (same.First().Words, Count: same.Count())).ToList();
        return counts.Count > 1 && counts.Exists(label => label.Count > 1 || label.Words is "A" or "A." or "Answer");
    }
}
