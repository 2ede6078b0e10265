namespace QuoteCompare.Core.Quotations;

/// <summary>Pairs quotation marks inside one paragraph. Linear: at most two passes over it.</summary>
internal static class MarkPairer
{
    /// <summary>The outermost marked stretches, in order, none overlapping.</summary>
    public static List<MarkedStretch> Pair(string text, TextSpan paragraph)
    {
        var found = new List<MarkedStretch>();
        var hopeless = new HashSet<string>(StringComparer.Ordinal);
        for (var at = paragraph.Start; at < paragraph.End;)
        {
            var (length, closers) = QuotationMarks.OpeningAt(text, at, paragraph);
            if (length == 0 || hopeless.Contains(closers))
            {
                at += Math.Max(1, length);
                continue;
            }

            if (Close(text, at, length, closers, paragraph, nested: true) is { } whole) at = Add(found, whole);
            else if (QuotationMarks.IsDoubtful(closers)) hopeless.Add(closers);
            else return PairFlat(text, paragraph, found, at);
        }

        return found;
    }

    /// <summary>
    /// From here on a mark is missing, so depth tells nothing: a mark that opens while one is open ends that one before it.
    /// </summary>
    private static List<MarkedStretch> PairFlat(string text, TextSpan paragraph, List<MarkedStretch> found, int from)
    {
        for (var at = from; at < paragraph.End;)
        {
            var (length, closers) = QuotationMarks.OpeningAt(text, at, paragraph);
            if (length == 0 || QuotationMarks.IsDoubtful(closers)) at += Math.Max(1, length);
            else at = Add(found, Close(text, at, length, closers, paragraph, nested: false)!.Value);
        }

        return found;
    }

    private static int Add(List<MarkedStretch> found, MarkedStretch stretch)
    {
        found.Add(stretch);
        return stretch.Outer.End;
    }

    /// <summary>The stretch that opens at <paramref name="open"/>; null when marks are nested and the outer one never closes.</summary>
    private static MarkedStretch? Close(string text, int open, int length, string closers, TextSpan paragraph, bool nested)
    {
        var depth = 0;
        for (var at = open + length; at < paragraph.End; at++)
        {
            if (QuotationMarks.ClosesAt(text, at, paragraph, closers, length))
            {
                if (depth-- == 0) return new(new(open, at + length), new(open + length, at), Closed: true);
            }
            else if (text[at] == text[open] && QuotationMarks.OpeningAt(text, at, paragraph).Length == length)
            {
                if (!nested) return new(new(open, at), new(open + length, at), Closed: false);
                depth++;
            }
        }

        return nested ? null : new(new(open, paragraph.End), new(Math.Min(open + length, paragraph.End), paragraph.End), Closed: false);
    }
}
