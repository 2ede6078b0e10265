using System.Globalization;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Printing;

/// <summary>What the program calls things when it speaks to people: facts about two texts, never a verdict.</summary>
internal static class PlainWords
{
    public const string Limits = "Compares wording. Does not check whether the speech or the report is true, nor why wordings differ.";

    public const string Unreviewed = "By program, not reviewed.";

    public static string Of(TextRelation relation) => relation switch
    {
        TextRelation.SameTranscript => "treated as the same transcript (declared, not verified)",
        TextRelation.IndependentTranslation => "treated as independent translations (declared, not verified)",
        TextRelation.BackTranslation => "treated as a back-translation (declared, not verified)",
        _ => "relation of the texts unknown",
    };

    public static string Of(QuotationType type) => type switch
    {
        QuotationType.Direct => "inside quotation marks",
        QuotationType.Indirect => "reported",
        _ => "partly inside quotation marks",
    };

    public static string Of(ComparedQuotation compared) => compared.Outcome switch
    {
        Outcome.Located => "passage found",
        Outcome.Uncertain => "uncertain; nearest passages:",
        Outcome.OtherSpeaker => compared.Quotation.Speaker is { } name ? $"said by {OneLine.Of(name)}, not compared" : "said by somebody else, not compared",
        Outcome.OtherEvent => compared.Quotation.Event is { } day ? $"about another speech ({Of(day)}), not compared" : "about another speech, not compared",
        _ => compared.Candidates.Count > 0 ? "no match found in this text; nearest passages:" : "no match found in this text",
    };

    public static string Of(Wording wording, QuotationType type, TextRelation relation) => wording switch
    {
        Wording.Verbatim => "word for word",
        Wording.Near => "small differences",
        _ when type == QuotationType.Indirect => "in other words",
        _ when relation == TextRelation.SameTranscript => "wording differs inside quotation marks",
        _ => "another translation's wording",
    };

    public static string Trimmed(Treatment treatment, QuotationType type)
    {
        if (type == QuotationType.Indirect) return "summarised";
        var marked = treatment.Findings.Any(finding => finding.Kind == FindingKind.Ellipsis);
        return marked ? "shortened (with ellipsis)" : "shortened (without ellipsis)";
    }

    public static string Of(Recontextualisation way) => way switch
    {
        Recontextualisation.Spliced => "passages joined",
        Recontextualisation.Reordered => "order changed",
        Recontextualisation.Interpolated => "words not in this text",
        Recontextualisation.Redated => "told under another date",
        _ => "attributed differently",
    };

    /// <summary>"17 September 2019", or what is known of it.</summary>
    public static string Of(EventDate date)
    {
        var month = date.Month is { } number ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(number) : null;
        return string.Join(' ', new[] { date.Day?.ToString(CultureInfo.InvariantCulture), month, date.Year?.ToString(CultureInfo.InvariantCulture) }.OfType<string>());
    }
}
