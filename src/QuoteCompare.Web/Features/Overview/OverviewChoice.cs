using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Overview;

/// <summary>Which sentences the overview lists.</summary>
public enum OverviewChoice
{
    All,

    /// <summary>Those that a report uses.</summary>
    Used,

    /// <summary>Those that several reports use, not all in the same way.</summary>
    Differently,

    /// <summary>Those for which no report has a match.</summary>
    Unmatched,

    Verbatim,
    Paraphrased,
    Trimmed,
    Recontextualised,

    /// <summary>Those that come nearest to quotations which are not linked.</summary>
    Uncertain,
}

/// <summary>What choices are called, on the page and in addresses.</summary>
internal static class OverviewChoices
{
    public static IReadOnlyList<OverviewChoice> Everything { get; } = Enum.GetValues<OverviewChoice>();

    public static string Words(this OverviewChoice choice) => choice switch
    {
        OverviewChoice.All => "all sentences",
        OverviewChoice.Used => "used in a report",
        OverviewChoice.Differently => "matched differently",
        OverviewChoice.Unmatched => "no match found",
        OverviewChoice.Verbatim => "word for word",
        OverviewChoice.Paraphrased => "paraphrased",
        OverviewChoice.Trimmed => "trimmed",
        OverviewChoice.Recontextualised => "check context",
        _ => "uncertain",
    };

    /// <summary>As in addresses: "matched-differently".</summary>
    public static string Token(this OverviewChoice choice) => choice.Words().Replace(' ', '-');

    /// <summary>Anything that is no choice chooses all.</summary>
    public static OverviewChoice Read(string? token) => Everything.FirstOrDefault(choice => choice.Token() == token);

    /// <summary>The kind of mark that it asks for; null when it asks for none.</summary>
    public static MarkKind? Kind(this OverviewChoice choice) => choice switch
    {
        OverviewChoice.Verbatim => MarkKind.Verbatim,
        OverviewChoice.Paraphrased => MarkKind.Paraphrased,
        OverviewChoice.Trimmed => MarkKind.Trimmed,
        OverviewChoice.Recontextualised => MarkKind.Recontextualised,
        OverviewChoice.Uncertain => MarkKind.None,
        _ => null,
    };
}
