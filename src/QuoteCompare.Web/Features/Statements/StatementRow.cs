using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Core.Treatments;
using QuoteCompare.Web.Features.QuotationEvidence;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.Statements;

/// <summary>A quotation that uses the statement, with what stands beside its words.</summary>
public sealed record StatementRow
{
    public required ReportItem Report { get; init; }
    public required QuotationItem Quotation { get; init; }
    public required Evidence Evidence { get; init; }

    /// <summary>The mention beside the cue, in the report's words; null when there is none.</summary>
    public required string? Naming { get; init; }

    /// <summary>The named differences on the statement, and those of the quotation as a whole.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>How many more there are on other sentences of its passages.</summary>
    public required int FindingsElsewhere { get; init; }

    /// <summary>Where its passages stand outside the statement.</summary>
    public required IReadOnlyList<PassageBeyond> Beyond { get; init; }

    /// <summary>What is said of words that the quotation does not have: only of the words of this very text they are left out.</summary>
    public required string LeftOut { get; init; }

    public string Anchor => $"{Report.Letter}{Quotation.Number}";

    public static StatementRow Of(SegmentedText speech, StatementUse use, SentenceRange sentences)
    {
        var (report, quotation) = use;
        var findings = quotation.Compared.Treatment?.Findings ?? [];
        var here = findings.Where(f => f.OriginalSpan is not { } span || f.Original != report.Report.Original || StatementUses.Touches(speech, span, sentences)).ToList();
        return new StatementRow
        {
            Report = report,
            Quotation = quotation,
            Evidence = new EvidenceBuilder(speech, report).Of(quotation),
            Naming = quotation.Compared.Quotation.SpeakerSpan?.In(report.Report.Text.Text.Text),
            Findings = here,
            FindingsElsewhere = findings.Count - here.Count,
            Beyond = [.. quotation.Passages.SelectMany(span => PassageBeyond.Of(SentenceRange.Of(Place.Of(speech, span)), sentences)).Distinct()],
            LeftOut = LeftOutWords(quotation.Compared.Quotation.Type, report.Report.Relation),
        };
    }

    private static string LeftOutWords(QuotationType type, TextRelation relation) => (type, relation) switch
    {
        (QuotationType.Direct, TextRelation.SameTranscript) => "left out",
        (_, TextRelation.IndependentTranslation or TextRelation.BackTranslation) => "not in this translation's wording",
        _ => Labels.Of(EditKind.Omitted),
    };
}

/// <summary>A sentence outside the statement that the quotation uses, too.</summary>
/// <param name="Words">"goes on in sentence 54".</param>
public sealed record PassageBeyond(string Words, SentenceRange Sentences)
{
    public static IEnumerable<PassageBeyond> Of(SentenceRange passage, SentenceRange statement)
    {
        if (!passage.Overlaps(statement))
        {
            yield return new PassageBeyond($"joined with {Name(passage)}", passage);
            yield break;
        }

        if (passage.First < statement.First) yield return Part("begins in", new(passage.First, statement.First - 1));
        if (passage.Last > statement.Last) yield return Part("goes on in", new(statement.Last + 1, passage.Last));
    }

    private static PassageBeyond Part(string how, SentenceRange sentences) => new($"{how} {Name(sentences)}", sentences);

    private static string Name(SentenceRange sentences) => sentences.First == sentences.Last ? $"sentence\u00A0{sentences}" : $"sentences\u00A0{sentences.First} to\u00A0{sentences.Last}";
}
