namespace QuoteCompare.Core.Quotations;

/// <summary>A quotation before its bounds are trimmed and its speaker is named.</summary>
/// <param name="Statement">Index of the statement.</param>
/// <param name="By">Its reporting clause; null when it has none of its own.</param>
/// <param name="Parts">Half-open ranges of units conveyed, in order; more than one when the reporting clause interrupts.</param>
internal sealed record Draft(int Statement, Attribution? By, IReadOnlyList<TextSpan> Parts)
{
    /// <summary>Index of the statement in which <see cref="By"/> stands: the one before when that ends with a colon.</summary>
    public int ByStatement { get; init; } = Statement;

    /// <summary>Whether it stands alone, so that it goes on with what was said before.</summary>
    public bool Alone { get; init; }
}
