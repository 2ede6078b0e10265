using QuoteCompare.Core;

namespace QuoteCompare.Web.Features.Reading;

/// <summary>A stretch of a text with something to say about it. Stretches may nest and overlap.</summary>
/// <param name="Span">UTF-16 code units of the text.</param>
public readonly record struct Marked<T>(TextSpan Span, T Mark);

/// <summary>A stretch of a text under one set of marks.</summary>
/// <param name="Span">UTF-16 code units of the text; never empty.</param>
/// <param name="Marks">All marks that cover it, those that begin first first; empty for plain text.</param>
public sealed record Segment<T>(TextSpan Span, IReadOnlyList<T> Marks);

/// <summary>Cuts a text wherever a mark begins or ends, so that nested and overlapping marks can be shown in order, each word once.</summary>
public static class TextCutter
{
    /// <summary>
    /// The segments of <paramref name="whole"/>: together they are the whole, in order. Marks outside it and empty ones are left aside, those across
    /// its edge are clipped.
    /// </summary>
    /// <param name="whole">UTF-16 code units of the text.</param>
    /// <param name="marks">In any order.</param>
    /// <param name="cuts">Places to cut at in any case (where sentences begin); those outside are left aside.</param>
    public static IReadOnlyList<Segment<T>> Cut<T>(TextSpan whole, IEnumerable<Marked<T>> marks, IEnumerable<int>? cuts = null)
    {
        var inside = marks.Where(m => !m.Span.IsEmpty && m.Span.Overlaps(whole)).OrderBy(m => m.Span.Start).ToList();
        var places = inside.SelectMany(m => new[] { m.Span.Start, m.Span.End }).Concat(cuts ?? []).Where(whole.Contains)
            .Append(whole.Start).Append(whole.End).Distinct().Order().ToList();
        var segments = new List<Segment<T>>(places.Count);
        var open = new List<Marked<T>>();
        var next = 0;
        for (var i = 1; i < places.Count; i++)
        {
            var start = places[i - 1];
            open.RemoveAll(m => m.Span.End <= start);
            while (next < inside.Count && inside[next].Span.Start <= start) open.Add(inside[next++]);
            segments.Add(new Segment<T>(new TextSpan(start, places[i]), [.. open.Where(m => m.Span.End > start).Select(m => m.Mark)]));
        }

        return segments;
    }
}
