using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Core.Treatments;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.Statements;

/// <summary>A report no quotation of which is linked to the statement, and what is known of why.</summary>
/// <param name="Label">"no match found in this text", "uncertain", what holds of all its quotations, or that it has similar wording without quotation marks.</param>
/// <param name="Near">Its quotations that have the statement among their nearest passages, without a link.</param>
/// <param name="NotCompared">Its other quotations that were not looked for in this speech, by what the report says of them.</param>
public sealed record ReportWithout(ReportItem Report, string Label, IReadOnlyList<QuotationItem> Near, IReadOnlyList<NotCompared> NotCompared)
{
    /// <summary>In the order of the reports.</summary>
    public static IReadOnlyList<ReportWithout> Of(SegmentedText speech, IReadOnlyList<ReportItem> reports, SentenceRange sentences, IReadOnlyList<StatementUse> uses) =>
        [.. reports.Where(report => uses.All(use => use.Report.Index != report.Index)).Select(report => Of(speech, report, sentences))];

    private static ReportWithout Of(SegmentedText speech, ReportItem report, SentenceRange sentences)
    {
        var near = report.Quotations
            .Where(q => q.Compared.Alignments.Count == 0 && q.Compared.Candidates.Any(c => c.Passage.Original == report.Report.Original && StatementUses.Touches(speech, c.Passage.Span, sentences)))
            .ToList();
        var apart = report.Quotations.Where(q => q.Compared.Outcome is Outcome.OtherSpeaker or Outcome.OtherEvent).Except(near).GroupBy(q => q.Words, StringComparer.Ordinal)
            .Select(group => new NotCompared(group.Key, [.. group])).ToList();
        var label = StatementUses.ReuseOf(speech, [report], sentences).Count > 0 ? Labels.Reuse
            : near.Exists(q => q.Compared.Outcome == Outcome.Uncertain) ? Labels.Of(Outcome.Uncertain)
            : near.Count == 0 && apart is [var only] && only.Quotations.Count == report.Quotations.Count ? only.Label
            : Labels.Of(Outcome.NoMatch);
        return new ReportWithout(report, label, near, apart.FindAll(group => group.Label != label));
    }
}

/// <summary>Quotations of which the report says that somebody else said them, or on another day.</summary>
/// <param name="Label">"said by ...", "about another speech (7 February 2025), not compared".</param>
public sealed record NotCompared(string Label, IReadOnlyList<QuotationItem> Quotations);
