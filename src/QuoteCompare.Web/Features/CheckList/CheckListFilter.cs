using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.CheckList;

/// <summary>Which quotations of a check list are shown.</summary>
public enum CheckListFilter
{
    All,

    /// <summary>Without a decision yet.</summary>
    Undecided,
    Recontextualised,
    Trimmed,
    Paraphrased,
    Verbatim,

    /// <summary>Without a linked passage.</summary>
    Unlinked,
}

/// <summary>What pages and addresses call a <see cref="CheckListFilter"/>, and what it lets through.</summary>
public static class CheckListFilters
{
    /// <summary>In the order in which they are offered.</summary>
    public static IReadOnlyList<CheckListFilter> Every { get; } = Enum.GetValues<CheckListFilter>();

    /// <summary>The groups' names are those of the legend.</summary>
    public static string Words(this CheckListFilter filter) => filter switch
    {
        CheckListFilter.All => "all",
        CheckListFilter.Undecided => "to check",
        CheckListFilter.Recontextualised => "recontextualised",
        CheckListFilter.Trimmed => "trimmed",
        CheckListFilter.Paraphrased => "paraphrased",
        CheckListFilter.Verbatim => "word for word",
        _ => "no passage linked",
    };

    /// <summary>In addresses.</summary>
    public static string Token(this CheckListFilter filter) => filter switch
    {
        CheckListFilter.Verbatim => "word-for-word",
        CheckListFilter.Unlinked => "no-passage",
        CheckListFilter.Undecided => "to-check",
        _ => filter.Words(),
    };

    /// <summary>Reads a <see cref="Token"/>; anything else shows all.</summary>
    public static CheckListFilter Read(string? token) => Every.FirstOrDefault(filter => filter.Token() == token);

    public static bool LetsThrough(this CheckListFilter filter, CheckListRow row) => filter switch
    {
        CheckListFilter.All => true,
        CheckListFilter.Undecided => row.Decision is null,
        CheckListFilter.Recontextualised => Has(row, MarkKind.Recontextualised),
        CheckListFilter.Trimmed => Has(row, MarkKind.Trimmed),
        CheckListFilter.Paraphrased => Has(row, MarkKind.Paraphrased),
        CheckListFilter.Verbatim => Has(row, MarkKind.Verbatim),
        _ => Has(row, MarkKind.None),
    };

    private static bool Has(CheckListRow row, MarkKind kind) => row.Labels.Any(label => label.Kind == kind);
}
