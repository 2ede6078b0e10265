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
    /// <summary>The rule of words that the report itself puts in brackets.</summary>
    private const string InBrackets = "added/in-brackets";

    /// <summary>The step of a quotation, 0 first.</summary>
    public static int StepOf(ComparedQuotation compared) => compared switch
    {
        { Outcome: Outcome.OtherSpeaker or Outcome.OtherEvent } => 7,
        { Treatment: null } => IsQuoted(compared) ? 2 : 4,
        _ when compared.Treatment!.Findings.Any(MayMislead) => IsQuoted(compared) ? 0 : 1,
        _ when Has(compared, FindingGroup.Trimmed, FindingGroup.Recontextualised) => 3,
        { Treatment.Wording: Wording.Paraphrased } => 5,
        _ => 6,
    };

    /// <summary>What each step holds, in the order of the steps; shown with the list.</summary>
    public const string Explanation =
        "First what may stand in another context or another sense (inside quotation marks, then outside), then words inside quotation marks for which no passage is "
        + "linked, what is shortened or explained in brackets, reported speech without a linked passage, other wordings, small differences and word for word, and last what is not compared.";

    private static bool IsQuoted(ComparedQuotation compared) => compared.Quotation.Type != QuotationType.Indirect;

    /// <summary>What stands in brackets says itself that the words are the report's: it waits, unless it names somebody else.</summary>
    private static bool MayMislead(Finding finding) =>
        finding.Group is FindingGroup.Meaning or FindingGroup.Recontextualised && finding.Rule != InBrackets;

    private static bool Has(ComparedQuotation compared, params FindingGroup[] groups) =>
        compared.Treatment!.Findings.Any(finding => groups.Contains(finding.Group));
}
