using QuoteCompare.Core;

namespace QuoteCompare.Web.Features.CheckList;

/// <summary>The order of a check list.</summary>
public enum CheckListOrder
{
    /// <summary>What a person should look at first comes first, see <see cref="CheckFirst"/>.</summary>
    CheckFirst,

    /// <summary>As the quotations stand in the report.</summary>
    Text,
}

/// <summary>
/// The order "check first". It says where a look is worth most, not how bad anything is, and depends on nothing but the comparison: not on who published
/// the report. Within a step the quotations stand in the order of the report.
/// </summary>
internal static class CheckFirst
{
    /// <summary>The step of a quotation, 0 first.</summary>
    public static int StepOf(ComparedQuotation compared) => compared switch
    {
        { Outcome: Outcome.OtherSpeaker or Outcome.OtherEvent } => 7,
        { Treatment: null } => IsQuoted(compared) ? 2 : 4,
        _ when Has(compared, FindingGroup.Recontextualised, FindingGroup.Meaning) => IsQuoted(compared) ? 0 : 1,
        _ when Has(compared, FindingGroup.Trimmed) => 3,
        { Treatment.Wording: Wording.Paraphrased } => 5,
        _ => 6,
    };

    /// <summary>What each step holds, in the order of the steps; shown with the list.</summary>
    public const string Explanation =
        "First what may stand in another context or another sense (inside quotation marks, then outside), then words inside quotation marks for which no passage is "
        + "linked, what is shortened, reported speech without a linked passage, other wordings, small differences and word for word, and last what is not compared.";

    private static bool IsQuoted(ComparedQuotation compared) => compared.Quotation.Type != QuotationType.Indirect;

    private static bool Has(ComparedQuotation compared, params FindingGroup[] groups) =>
        compared.Treatment!.Findings.Any(finding => groups.Contains(finding.Group));
}
