using QuoteCompare.Core;

namespace QuoteCompare.Web.Features.Reading;

/// <summary>How loud a finding is drawn.</summary>
internal static class FindingWeight
{
    /// <summary>Other words and questions of style are harmless until something else stands beside them.</summary>
    public static bool IsQuiet(this Finding finding) => finding.Group is FindingGroup.Wording or FindingGroup.Style;
}
