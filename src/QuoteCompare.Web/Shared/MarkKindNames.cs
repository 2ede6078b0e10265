namespace QuoteCompare.Web.Shared;

/// <summary>What style sheets and addresses call a <see cref="MarkKind"/>.</summary>
public static class MarkKindNames
{
    /// <summary>The class, and the custom properties <c>--name</c> and <c>--name-w</c> of tokens.css.</summary>
    public static string CssName(this MarkKind kind) => kind switch
    {
        MarkKind.Verbatim => "verbatim",
        MarkKind.Paraphrased => "paraphrased",
        MarkKind.Trimmed => "trimmed",
        MarkKind.Recontextualised => "recontextualised",
        MarkKind.Reuse => "reuse",
        _ => "none",
    };
}
