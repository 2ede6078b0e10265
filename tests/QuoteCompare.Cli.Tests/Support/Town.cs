namespace QuoteCompare.Cli.Tests.Support;

/// <summary>A small invented speech and a report on it, with a quotation that any engine finds.</summary>
public static class Town
{
    public const string Speech =
        "Friends, thank you for coming.\n\nWe will open the market hall on the first Saturday in May, if the roof is dry by then.\n\nNobody will pay more for a stall than last year.\n";

    public const string Report =
        "Market hall to open in May\n\nThe mayor, Anna Brook, spoke on 12 April 2024. “We will open the market hall on the first Saturday in May, if the roof is dry by then,” she said. “Nobody will pay more for a stall than last year.”\n";
}
