namespace QuoteCompare.Core.Quotations;

/// <summary>A statement's reporting clauses, and what they report.</summary>
internal sealed record StatementReading(IReadOnlyList<Attribution> Attributions, IReadOnlyList<Draft> Drafts)
{
    public static StatementReading Of(Layout layout, int statement)
    {
        var attributions = AttributionFinder.Find(layout, layout.Statements[statement]);
        return new(attributions, ContentFinder.Find(layout, statement, attributions));
    }
}
