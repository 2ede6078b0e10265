namespace QuoteCompare.Web.Shared;

/// <summary>The groups a label can belong to: what became of a statement. None of them is good or bad.</summary>
public enum MarkKind
{
    Verbatim,
    Paraphrased,
    Trimmed,
    Recontextualised,

    /// <summary>No passage to show: no match found, uncertain, said by somebody else, about another speech.</summary>
    None,

    /// <summary>Similar wording without quotation marks.</summary>
    Reuse,
}
