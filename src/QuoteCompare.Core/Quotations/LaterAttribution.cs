namespace QuoteCompare.Core.Quotations;

/// <summary>Finds the attribution of speech that is told only at its end: several quoted paragraphs, behind the last of them "he said".</summary>
internal static class LaterAttribution
{
    /// <summary>
    /// For each statement the attribution that closes the speech it opens; null when it opens none. Speech that an unclosed mark carries over from the
    /// paragraph before, or that follows other speech and closes its own marks, goes on with what was said before instead.
    /// </summary>
    public static Announcement?[] Find(Layout layout, IReadOnlyList<StatementReading> readings)
    {
        var closing = new Announcement?[readings.Count];
        for (var s = readings.Count - 2; s >= 0; s--)
            if (IsAlone(layout, s) && layout.Statements[s + 1].Paragraph == layout.Statements[s].Paragraph + 1) closing[s] = ClosedBy(layout, readings, s + 1) ?? closing[s + 1];
        for (var s = readings.Count - 1; s >= 0; s--)
            if (closing[s] is not null && !Opens(layout, readings, s)) closing[s] = null;
        return closing;
    }

    private static bool Opens(Layout layout, IReadOnlyList<StatementReading> readings, int s)
    {
        if (s == 0 || (readings[s - 1].Drafts.Count == 0 && !layout.Statements[s - 1].Units[^1].IsStretch)) return true;
        return LastClosed(layout, s - 1) && !LastClosed(layout, s);
    }

    private static bool IsAlone(Layout layout, int s) => layout.Statements[s].Units.All(u => u.IsStretch);

    /// <summary>Whether the last marked stretch of a statement closes its marks; true when it holds none.</summary>
    private static bool LastClosed(Layout layout, int s)
    {
        var units = layout.Statements[s].Units;
        for (var i = units.Count - 1; i >= 0; i--)
            if (units[i].IsStretch) return layout.Stretches[units[i].Stretch].Closed;
        return true;
    }

    /// <summary>"“...,” Ann said": a statement that begins with marked words and tells who said them.</summary>
    private static Announcement? ClosedBy(Layout layout, IReadOnlyList<StatementReading> readings, int s)
    {
        if (!layout.Statements[s].Units[0].IsStretch || readings[s].Drafts.Count == 0) return null;
        var draft = readings[s].Drafts[0];
        return draft.Parts[0].Start == 0 && draft.By is { } by ? new(s, by) : null;
    }
}
