using System.Globalization;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Printing;

/// <summary>What the program calls things when it speaks to people: facts about two texts, never a verdict.</summary>
internal static class PlainWords
{
    public const string Foot = "Compares wording. Does not check whether the speech or the report is true, nor why wordings differ.";

    public const string NotReviewed = "by program, not reviewed";

    public const string NearestPassages = "nearest passages";

    public const string Reuse = "similar wording without quotation marks";

    public static string Of(TextRelation relation) => relation switch
    {
        TextRelation.SameTranscript => "treated as the same transcript (declared, not verified)",
        TextRelation.IndependentTranslation => "treated as independent translations (declared, not verified)",
        TextRelation.BackTranslation => "treated as a translation back into the speech's language (declared, not verified)",
        _ => "relation of the wordings not declared",
    };

    public static string Of(QuotationType type) => type switch
    {
        QuotationType.Direct => "inside quotation marks",
        QuotationType.Indirect => "reported speech",
        _ => "partly inside quotation marks",
    };

    public static string Of(Outcome outcome, string? speaker = null, EventDate? told = null) => outcome switch
    {
        Outcome.Located => "passage found",
        Outcome.Uncertain => "uncertain",
        Outcome.NoMatch => "no match found in this text",
        Outcome.OtherSpeaker => speaker is null ? "said by another person" : $"said by {speaker}",
        _ => told is { } day ? $"about another speech ({Day(day)}), not compared" : "about another speech, not compared",
    };

    public static string Of(Wording wording, QuotationType type, TextRelation relation) => wording switch
    {
        Wording.Verbatim => "word for word",
        Wording.Near => "small differences",
        _ when type == QuotationType.Indirect => "in other words",
        _ when relation == TextRelation.SameTranscript => "wording differs inside quotation marks",
        _ => "another translation's wording",
    };

    public static string Trimmed(QuotationType type, Treatment treatment)
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

    public static string Of(Certainty certainty) => ContractNames.Of(certainty);

    /// <summary>"17 September 2019", or what is known of it.</summary>
    public static string Day(EventDate date)
    {
        var month = date.Month is { } number ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(number) : null;
        string?[] parts = [date.Day?.ToString(CultureInfo.InvariantCulture), month, date.Year?.ToString(CultureInfo.InvariantCulture)];
        return string.Join(' ', parts.Where(part => part is not null));
    }
}
