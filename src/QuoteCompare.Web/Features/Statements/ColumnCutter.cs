using QuoteCompare.Core;

namespace QuoteCompare.Web.Features.Statements;

/// <summary>
/// Cuts a statement into the phrases that stand over the reports' wordings: wherever some report's stretch begins or ends, never within a stretch that renders
/// several words as one, and never behind a small word, which goes with what follows it.
/// </summary>
internal static class ColumnCutter
{
    /// <summary>Words of a column that no report cuts: longer ones are halved, so that the eye finds the place and lines can break.</summary>
    private const int MostWords = 7;

    /// <returns>Ranges of words, half-open, in order; together they are the statement.</returns>
    public static IReadOnlyList<TextSpan> Cut(StatementWords words, IReadOnlyList<Rendering> renderings)
    {
        var whole = Whole(words.Count, renderings);
        var cuts = new SortedSet<int> { 0 };
        foreach (var place in Places(words, renderings))
        {
            if (Settle(place, words, whole) is { } cut) cuts.Add(cut);
        }

        var edges = cuts.Append(words.Count).ToList();
        return [.. edges.Zip(edges.Skip(1), (start, end) => new TextSpan(start, end)).SelectMany(column => Halves(column, words, whole))];
    }

    /// <summary>For each word whether it and the one before it are rendered as one by some report.</summary>
    private static bool[] Whole(int count, IReadOnlyList<Rendering> renderings)
    {
        var whole = new bool[count + 1];
        foreach (var stretch in renderings.SelectMany(r => r.Stretches).Where(s => s.HasCounterpart)) Array.Fill(whole, true, stretch.Words.Start + 1, stretch.Words.Length - 1);
        return whole;
    }

    /// <summary>Where sentences begin, and where stretches that are not the same words begin and end; small words alone are no reason to cut.</summary>
    private static IEnumerable<int> Places(StatementWords words, IReadOnlyList<Rendering> renderings) =>
    [
        .. Enumerable.Range(0, words.Count).Where(words.BeginsSentence),
        .. renderings.SelectMany(r => r.Stretches).Where(s => s is { As: not RenderedAs.Same, IsQuiet: false }).SelectMany(Edges),
        .. renderings.SelectMany(r => Missing(r.Fates)).Where(words.HoldContent).SelectMany(Edges),
    ];

    private static IEnumerable<int> Edges(RenderedStretch stretch) => Edges(stretch.Words);

    private static IEnumerable<int> Edges(TextSpan range) => [range.Start, range.End];

    /// <summary>The runs of words that the quotation does not have.</summary>
    private static IEnumerable<TextSpan> Missing(IReadOnlyList<WordFate> fates)
    {
        for (int start = 0, end; start < fates.Count; start = end)
        {
            for (end = start + 1; end < fates.Count && fates[end] == fates[start];) end++;
            if (fates[start] != WordFate.Rendered) yield return new TextSpan(start, end);
        }
    }

    /// <summary>Back over the small words before it; null when a phrase of some report stands across.</summary>
    private static int? Settle(int place, StatementWords words, bool[] whole)
    {
        if (place >= words.Count) return null;
        while (place > 0 && !words.MayBeginColumn(place)) place--;
        return whole[place] ? null : place;
    }

    private static IEnumerable<TextSpan> Halves(TextSpan column, StatementWords words, bool[] whole)
    {
        if (column.Length <= MostWords) return [column];
        var middle = (column.Start + column.End) / 2;
        var places = Enumerable.Range(column.Start + 2, column.Length - 3).Where(word => !whole[word] && words.MayBeginColumn(word)).ToList();
        if (places.Count == 0) return [column];
        // A mark of punctuation is worth some words of unevenness.
        var cut = places.MinBy(word => Math.Abs(word - middle) - (words.IsPhraseStart(word) ? MostWords / 2 : 0));
        return [.. Halves(new(column.Start, cut), words, whole), .. Halves(new(cut, column.End), words, whole)];
    }
}
