namespace QuoteCompare.Core.Quotations;

/// <summary>A reporting clause that ends its statement with a colon: what it announces stands in the next one.</summary>
internal sealed record Announcement(int Statement, Attribution By)
{
    /// <summary>The announcement with which a statement ends; null when it ends otherwise.</summary>
    public static Announcement? Of(Layout layout, int statement, IReadOnlyList<Attribution> attributions)
    {
        var units = layout.Statements[statement].Units;
        var colon = units.Count - 1;
        if (units[colon].Normal != ":") return null;
        if (attributions.Count > 0) return new(statement, attributions[^1]);
        // "She listed her reasons:": whom the sentence is about speaks.
        var subject = LeadingPhrase.Of(layout, units, colon);
        var somebody = !subject.IsEmpty && (layout.IsCapital(units[subject.End - 1]) || units[subject.Start].Normal is "he" or "she" or "they");
        return somebody ? new(statement, Attribution.OfColon(colon, subject)) : null;
    }
}
