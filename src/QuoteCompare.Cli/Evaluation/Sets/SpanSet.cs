using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Sets;

/// <summary>Characters of one text: spans in order, none touching another.</summary>
internal sealed class SpanSet
{
    private readonly List<TextSpan> spans = [];

    public SpanSet(IEnumerable<TextSpan> any)
    {
        foreach (var span in any.Where(span => !span.IsEmpty).Order())
        {
            if (spans.Count > 0 && span.Start <= spans[^1].End) spans[^1] = spans[^1].Cover(span);
            else spans.Add(span);
        }

        Length = spans.Sum(span => span.Length);
    }

    public IReadOnlyList<TextSpan> Spans => spans;

    /// <summary>Characters in all.</summary>
    public int Length { get; }

    /// <summary>Characters that both hold.</summary>
    public int Shared(SpanSet other)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < spans.Count && j < other.spans.Count)
        {
            shared += spans[i].OverlapLength(other.spans[j]);
            if (spans[i].End < other.spans[j].End) i++;
            else j++;
        }

        return shared;
    }

    /// <summary>Intersection over union; 0 when both are empty.</summary>
    public double Likeness(SpanSet other)
    {
        var shared = Shared(other);
        var all = Length + other.Length - shared;
        return all == 0 ? 0 : (double)shared / all;
    }

    public static SpanSet Union(IEnumerable<SpanSet> sets) => new(sets.SelectMany(set => set.spans));
}
