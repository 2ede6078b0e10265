using DiffPlex;
using QuoteCompare.Core;

namespace QuoteCompare.Web.Features.Texts;

/// <summary>A stretch in which two sequences differ: half-open ranges of indices, one of which may be empty.</summary>
internal readonly record struct DifferentStretch(TextSpan Old, TextSpan New);

/// <summary>
/// What two sequences of strings do not share, by DiffPlex. DiffPlex takes time with the square of what differs, so the sequences are first parted at what
/// stands in both exactly once and in the same order, and what is still too long for the time left is told as one stretch.
/// </summary>
internal sealed class SequenceDifference
{
    /// <summary>Steps of DiffPlex, by the square of a stretch's length, for all stretches together: about a second, and enough for two different texts of 6,000 pieces.</summary>
    private const long Budget = 150_000_000;

    private long left = Budget;

    /// <summary>The stretches that differ, in order; empty for equal sequences.</summary>
    public IReadOnlyList<DifferentStretch> Of(IReadOnlyList<string> old, IReadOnlyList<string> @new)
    {
        var found = new List<DifferentStretch>();
        int start = 0, end = 0;
        while (start < old.Count && start < @new.Count && old[start] == @new[start]) start++;
        while (end < old.Count - start && end < @new.Count - start && old[^(end + 1)] == @new[^(end + 1)]) end++;
        var (atOld, atNew) = (start, start);
        foreach (var (inOld, inNew) in Anchors(old, @new, start, end).Append((old.Count - end, @new.Count - end)))
        {
            Compare(old, @new, new(new(atOld, inOld), new(atNew, inNew)), found);
            (atOld, atNew) = (inOld + 1, inNew + 1);
        }

        return found;
    }

    private void Compare(IReadOnlyList<string> old, IReadOnlyList<string> @new, DifferentStretch gap, List<DifferentStretch> found)
    {
        if (gap.Old.IsEmpty && gap.New.IsEmpty) return;
        long length = gap.Old.Length + gap.New.Length;
        if (gap.Old.IsEmpty || gap.New.IsEmpty || length * length > left)
        {
            found.Add(gap);
            return;
        }

        left -= length * length;
        var (before, after) = (Slice(old, gap.Old), Slice(@new, gap.New));
        var blocks = new Differ().CreateCustomDiffs("old", "new", false, false, side => side == "old" ? before : after).DiffBlocks;
        found.AddRange(blocks.Select(block => new DifferentStretch(
            new(gap.Old.Start + block.DeleteStartA, gap.Old.Start + block.DeleteStartA + block.DeleteCountA),
            new(gap.New.Start + block.InsertStartB, gap.New.Start + block.InsertStartB + block.InsertCountB))));
    }

    private static string[] Slice(IReadOnlyList<string> all, TextSpan range) => [.. Enumerable.Range(range.Start, range.Length).Select(i => all[i])];

    /// <summary>What stands exactly once on both sides, as many as stand in the same order: the longest increasing run of places.</summary>
    private static IEnumerable<(int Old, int New)> Anchors(IReadOnlyList<string> old, IReadOnlyList<string> @new, int start, int end)
    {
        var once = Once(@new, start, end);
        var pairs = Once(old, start, end).Where(known => once.ContainsKey(known.Key)).Select(known => (Old: known.Value, New: once[known.Key])).OrderBy(pair => pair.Old).ToList();
        var tails = new List<int>();
        var before = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            var at = tails.BinarySearch(i, Comparer<int>.Create((one, other) => pairs[one].New.CompareTo(pairs[other].New)));
            if (at < 0) at = ~at;
            before[i] = at > 0 ? tails[at - 1] : -1;
            if (at == tails.Count) tails.Add(i);
            else tails[at] = i;
        }

        var run = new List<(int, int)>(tails.Count);
        for (var i = tails.Count > 0 ? tails[^1] : -1; i >= 0; i = before[i]) run.Add(pairs[i]);
        run.Reverse();
        return run;
    }

    private static Dictionary<string, int> Once(IReadOnlyList<string> all, int start, int end)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = start; i < all.Count - end; i++)
        {
            if (!places.TryAdd(all[i], i)) places[all[i]] = -1;
        }

        return places.Where(known => known.Value >= 0).ToDictionary(StringComparer.Ordinal);
    }
}
