namespace QuoteCompare.Web.Shared;

/// <summary>What stands at the foot of every page and print.</summary>
public static class FootLine
{
    public const string Text = "Compares wording. Does not check whether the speech or the report is true, nor why wordings differ.";
}
