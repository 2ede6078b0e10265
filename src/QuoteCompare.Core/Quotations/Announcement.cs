namespace QuoteCompare.Core.Quotations;

/// <summary>A reporting clause that ends its statement with a colon: what it announces stands in the next one.</summary>
internal sealed record Announcement(int Statement, Attribution By)
{
    /// <summary>The announcement with which a statement ends; null when it ends otherwise.</summary>
    public static Announcement? Of(Layout layout, int statement, IReadOnlyList<Attribution> attributions) =>
        layout.Statements[statement].Units[^1].Normal == ":" && attributions.Count > 0 ? new(statement, attributions[^1]) : null;
}
