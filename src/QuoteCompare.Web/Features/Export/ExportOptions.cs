namespace QuoteCompare.Web.Features.Export;

/// <summary>What an export leaves out. A key of its own says it, see <see cref="ExportKey"/>.</summary>
/// <param name="HidesOutlets">Reports go by letters, and what names their outlets is covered.</param>
/// <param name="HidesLabels">Quotations and their passages are shown, what became of them is not.</param>
internal sealed record ExportOptions(bool HidesOutlets, bool HidesLabels)
{
    /// <summary>Whether there is something for a key to say.</summary>
    public bool HasKey => HidesOutlets || HidesLabels;

    /// <summary>What a reader of such a page is told; null when nothing is left out.</summary>
    public string? Notice => (HidesOutlets, HidesLabels) switch
    {
        (true, true) => $"{Outlets} {Labels}",
        (true, false) => Outlets,
        (false, true) => Labels,
        _ => null,
    };

    private static string Outlets =>
        $"In this copy the reports go by letters. Their outlets, authors, web addresses and whatever else names them are covered ({new string(OutletMask.Block, 4)}).";

    private static string Labels => "The quotations and their passages are shown; what became of them is left to the reader.";
}
