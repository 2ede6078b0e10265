using QuoteCompare.Core.Text;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Features.Statements;

namespace QuoteCompare.Web.Features.Framing;

/// <summary>What surrounds a statement in every report, ready to be drawn. Quotes the texts and classes nothing but reporting verbs.</summary>
public sealed record FramingView
{
    public required ReadText Speech { get; init; }
    public required StatementPlace Place { get; init; }

    /// <summary>A quotation each, in the order of the reports, then of each report.</summary>
    public required IReadOnlyList<FramingRow> Rows { get; init; }

    public required IReadOnlyList<ReportWithout> Without { get; init; }

    /// <returns>Null when the speech has no such sentence.</returns>
    public static FramingView? From(ReadText speech, IReadOnlyList<ReadReport> reports, SentenceRange sentences)
    {
        if (sentences.Last > speech.Text.Sentences.Count) return null;
        var items = ReportItems.Of(speech, reports, null, null);
        var uses = StatementUses.Of(speech.Text, items, sentences);
        return new FramingView
        {
            Speech = speech,
            Place = StatementPlace.Of(speech.Text, items, sentences),
            Rows = [.. uses.Select(use => FramingRow.Of(speech.Text, use, sentences))],
            Without = ReportWithout.Of(speech.Text, items, sentences, uses),
        };
    }
}

/// <summary>What surrounds the statement in one quotation.</summary>
public sealed record FramingRow
{
    public required ReportItem Report { get; init; }
    public required QuotationItem Quotation { get; init; }

    /// <summary>The reporting verb or phrase in the report's words; empty when the quotation has none of its own.</summary>
    public required string Cue { get; init; }

    /// <summary>The mention beside the verb, in the report's words; null when there is none.</summary>
    public required string? Naming { get; init; }

    /// <summary>What else the report calls that speaker beside its reporting verbs, in its words and its order, each once.</summary>
    public required IReadOnlyList<string> OtherNamings { get; init; }

    /// <summary>The words of the quotation, its stretches joined by " … " where a reporting clause interrupts.</summary>
    public required string Words { get; init; }

    public required Surroundings InReport { get; init; }

    /// <summary>Where its passages stand outside the statement.</summary>
    public required IReadOnlyList<PassageBeyond> Beyond { get; init; }

    public required int Paragraph { get; init; }

    /// <summary>Number of the report's last paragraph, lines that are no part of the text aside.</summary>
    public required int Paragraphs { get; init; }

    public static FramingRow Of(SegmentedText speech, StatementUse use, SentenceRange sentences)
    {
        var (report, quotation) = (use.Report, use.Quotation.Compared.Quotation);
        var text = report.Report.Text.Text;
        var naming = quotation.SpeakerSpan?.In(text.Text);
        return new FramingRow
        {
            Report = report,
            Quotation = use.Quotation,
            Cue = quotation.CueSpan?.In(text.Text) ?? quotation.Cue,
            Naming = naming,
            OtherNamings = [.. Namings(report, quotation.Speaker).Where(other => !string.Equals(other, naming, StringComparison.OrdinalIgnoreCase))],
            Words = string.Join(" … ", quotation.Pieces.Select(piece => piece.In(text.Text))),
            InReport = Surroundings.Of(text, quotation.Pieces),
            Beyond = [.. use.Quotation.Passages.SelectMany(span => PassageBeyond.Of(SentenceRange.Of(Place.Of(speech, span)), sentences)).Distinct()],
            Paragraph = quotation.Paragraph,
            Paragraphs = text.Paragraphs.Last(p => p.Role != ParagraphRole.Boilerplate).Number,
        };
    }

    private static IEnumerable<string> Namings(ReportItem report, string? speaker) => speaker is null ? [] : report.Quotations
        .Select(q => q.Compared.Quotation)
        .Where(q => q.SpeakerSpan is not null && string.Equals(q.Speaker, speaker, StringComparison.Ordinal))
        .Select(q => q.SpeakerSpan!.Value.In(report.Report.Text.Text.Text))
        .Distinct(StringComparer.OrdinalIgnoreCase);
}
