using QuoteCompare.Core;
using QuoteCompare.Storage.Columns;
using QuoteCompare.Storage.Rows;

namespace QuoteCompare.Storage.Comparisons;

/// <summary>Rows → comparison; every span is checked against the words stored with it.</summary>
internal sealed class ComparisonReading(ComparisonInput input)
{
    /// <exception cref="LibraryException">A stored span no longer stands where it did; the message names the text.</exception>
    public Comparison Read(ComparisonRow row) => new()
    {
        Engine = row.Engine,
        Report = row.Report,
        Originals = [.. row.Originals.OrderBy(o => o.Index).Select(o => new ComparedOriginal(o.Name, o.Relation))],
        Quotations = [.. row.Quotations.OrderBy(q => q.Index).Select(Compared)],
        Reuse = [.. row.Reuse.OrderBy(r => r.Index).Select(r => new ReusedStretch(InReport(r.Span), [.. r.Passages.Select(Passage)], r.Confidence))],
    };

    private ComparedQuotation Compared(QuotationRow row) => new()
    {
        Quotation = Quotation(row),
        Outcome = row.Outcome,
        Alignments = [.. row.Alignments.OrderBy(a => a.Index).Select(Alignment)],
        Confidence = row.Confidence,
        Candidates = [.. row.Candidates.Select(c => new CandidatePassage(Passage(c.Passage), c.Score))],
        Treatment = row.Wording is { } wording
            ? new Treatment(wording, row.Trimmed, row.Recontextualised, [.. row.Findings.OrderBy(f => f.Index).Select(Finding)])
            : null,
    };

    private Quotation Quotation(QuotationRow row) => new()
    {
        Span = InReport(row.Span),
        Pieces = [.. row.Pieces.Select(InReport)],
        Quoted = [.. row.Quoted.Select(InReport)],
        Type = row.Type,
        Paragraph = row.Paragraph,
        Speaker = row.Speaker,
        SpeakerSpan = row.SpeakerSpan is { } speaker ? InReport(speaker) : null,
        Cue = row.Cue,
        CueSpan = row.CueSpan is { } cue ? InReport(cue) : null,
        CueClass = row.CueClass,
        Event = row.Event,
        Continues = row.Continues,
    };

    private Alignment Alignment(AlignmentRow row) => new()
    {
        Passage = new Passage(row.Original, InOriginal(row.Original, row.Passage)),
        Window = InOriginal(row.Original, row.Window),
        Rendering = InReport(row.Rendering),
        Links = [.. row.Links.Select(l => new WordLink(InReport(l.Report), InOriginal(row.Original, l.Original), l.Kind, l.Weight))],
        Script = new EditScript(
        [
            .. row.Edits.Select(e => new Edit(
                e.Kind,
                e.Report is { } report ? InReport(report) : null,
                e.Original is { } original ? InOriginal(row.Original, original) : null)),
        ]),
    };

    private Finding Finding(FindingRow row) => new()
    {
        Kind = row.Kind,
        Group = row.Group,
        Original = row.Original,
        OriginalSpan = row.OriginalSpan is { } original ? InOriginal(row.Original, original) : null,
        ReportSpan = row.ReportSpan is { } report ? InReport(report) : null,
        WordsApart = row.WordsApart,
        Rule = row.Rule,
        Certainty = row.Certainty,
        Why = row.Why,
        Fair = row.Fair,
    };

    private Passage Passage(StoredPassage passage) => new(passage.Original, InOriginal(passage.Original, passage.Span));

    private TextSpan InReport(StoredSpan span) => Checked(span, input.Report);

    private TextSpan InOriginal(int original, StoredSpan span) => Checked(span, input.Speeches[original]);

    private static TextSpan Checked(StoredSpan span, StoredText text) => span.StandsIn(text.Text)
        ? new TextSpan(span.Start, span.End)
        : throw new LibraryException(
            $"the stored comparison does not fit the text '{text.Name}': other words stand at {span.Start} to {span.End}; restore the library from a copy");
}
