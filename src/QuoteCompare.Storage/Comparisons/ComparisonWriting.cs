using QuoteCompare.Core;
using QuoteCompare.Storage.Columns;
using QuoteCompare.Storage.Rows;

namespace QuoteCompare.Storage.Comparisons;

/// <summary>Comparison → rows; every span with the words it stands for. <see cref="ComparisonReading"/> is the way back.</summary>
internal sealed class ComparisonWriting(ComparisonInput input)
{
    public ComparisonRow Write(Comparison comparison, string key, string fingerprint, DateTimeOffset now) => new()
    {
        Key = key,
        ReportId = input.Report.Id,
        Report = comparison.Report,
        Engine = comparison.Engine,
        Fingerprint = fingerprint,
        ComputedAt = now,
        Originals =
        [
            .. comparison.Originals.Select((original, i) => new ComparedOriginalRow
            {
                Index = i,
                SpeechId = input.Speeches[i].Id,
                Name = original.Name,
                Relation = original.Relation,
            }),
        ],
        Quotations = [.. comparison.Quotations.Select(Quotation)],
        Reuse = [.. comparison.Reuse.Select(Reuse)],
    };

    private QuotationRow Quotation(ComparedQuotation compared, int index)
    {
        var quotation = compared.Quotation;
        return new QuotationRow
        {
            Index = index,
            PublicId = PublicId.OfQuotation(input.Report.Id, quotation.Span),
            Span = InReport(quotation.Span),
            Pieces = [.. quotation.Pieces.Select(InReport)],
            Quoted = [.. quotation.Quoted.Select(InReport)],
            Type = quotation.Type,
            Paragraph = quotation.Paragraph,
            Speaker = quotation.Speaker,
            SpeakerSpan = InReport(quotation.SpeakerSpan),
            Cue = quotation.Cue,
            CueSpan = InReport(quotation.CueSpan),
            CueClass = quotation.CueClass,
            Event = quotation.Event,
            Continues = quotation.Continues,
            Outcome = compared.Outcome,
            Confidence = compared.Confidence,
            Candidates = [.. compared.Candidates.Select(c => new StoredCandidate(Passage(c.Passage), c.Score))],
            Wording = compared.Treatment?.Wording,
            Trimmed = compared.Treatment?.Trimmed ?? false,
            Recontextualised = compared.Treatment?.Recontextualised ?? [],
            Alignments = [.. compared.Alignments.Select(Alignment)],
            Findings = [.. (compared.Treatment?.Findings ?? []).Select(Finding)],
        };
    }

    private AlignmentRow Alignment(Alignment alignment, int index)
    {
        var (report, original) = (input.Report.Text, input.Speeches[alignment.Passage.Original].Text);
        return new AlignmentRow
        {
            Index = index,
            Original = alignment.Passage.Original,
            Passage = StoredSpan.Of(original, alignment.Passage.Span),
            Window = StoredSpan.Of(original, alignment.Window),
            Rendering = InReport(alignment.Rendering),
            Links =
            [
                .. alignment.Links.Select(link => new StoredLink(
                    StoredSpan.WordsOf(report, link.Report), StoredSpan.WordsOf(original, link.Original), link.Kind, link.Weight)),
            ],
            Edits =
            [
                .. alignment.Script.Edits.Select(edit => new StoredEdit(
                    edit.Kind,
                    edit.Report is { } inReport ? StoredSpan.WordsOf(report, inReport) : null,
                    edit.Original is { } inOriginal ? StoredSpan.WordsOf(original, inOriginal) : null)),
            ],
        };
    }

    private FindingRow Finding(Finding finding, int index) => new()
    {
        Index = index,
        Kind = finding.Kind,
        Group = finding.Group,
        Original = finding.Original,
        OriginalSpan = finding.OriginalSpan is { } span ? StoredSpan.Of(input.Speeches[finding.Original].Text, span) : null,
        ReportSpan = InReport(finding.ReportSpan),
        WordsApart = finding.WordsApart,
        Rule = finding.Rule,
        Certainty = finding.Certainty,
        Why = finding.Why,
        Fair = finding.Fair,
    };

    private ReuseRow Reuse(ReusedStretch reuse, int index) => new()
    {
        Index = index,
        Span = InReport(reuse.Span),
        Passages = [.. reuse.Passages.Select(Passage)],
        Confidence = reuse.Confidence,
    };

    private StoredPassage Passage(Passage passage) => new(passage.Original, StoredSpan.Of(input.Speeches[passage.Original].Text, passage.Span));

    private StoredSpan InReport(TextSpan span) => StoredSpan.Of(input.Report.Text, span);

    private StoredSpan? InReport(TextSpan? span) => span is { } known ? InReport(known) : null;
}
