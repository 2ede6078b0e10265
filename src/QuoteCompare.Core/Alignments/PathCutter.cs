using QuoteCompare.Core.Passages;

namespace QuoteCompare.Core.Alignments;

/// <summary>Cuts a path where it leaves a passage: into links that lie together in the original.</summary>
internal sealed class PathCutter(PassageIndex index, Clauses clauses)
{
    /// <summary>Content terms passed over inside one passage; more, and the words stand in two.</summary>
    private const int WidestGap = 5;

    /// <summary>Content terms that make a sentence count when it is passed over whole: "This is a probability." is none worth a cut.</summary>
    private const int LeastContent = 2;

    public List<List<PathStep>> Cut(IReadOnlyList<PathStep> path)
    {
        var parts = new List<List<PathStep>>();
        var (low, high) = (0, 0);
        foreach (var step in path)
        {
            if (parts.Count == 0 || IsLeap(step.Original, low) || IsLeap(high, step.Original))
            {
                parts.Add([]);
                (low, high) = (step.Original, step.Original);
            }

            parts[^1].Add(step);
            (low, high) = (Math.Min(low, step.Original), Math.Max(high, step.Original));
        }

        return parts;
    }

    /// <summary>Whether a passage breaks between two terms: another paragraph begins, a whole sentence is passed over, or many words.</summary>
    private bool IsLeap(int from, int to) =>
        to > from && (ContentIn(new TextSpan(from + 1, to)) > WidestGap || clauses.ParagraphOf(from) != clauses.ParagraphOf(to) || PassesSentence(from, to));

    private bool PassesSentence(int from, int to)
    {
        for (var stretch = index.StretchOf[from] + 1; stretch < index.StretchOf[to]; stretch++)
            if (ContentIn(index.Stretches[stretch]) >= LeastContent) return true;
        return false;
    }

    /// <summary>Content terms in a range, counted no further than needed.</summary>
    private int ContentIn(TextSpan terms)
    {
        var count = 0;
        for (var i = terms.Start; i < terms.End && count <= WidestGap; i++)
            if (index.Terms[i].IsContent) count++;
        return count;
    }
}
