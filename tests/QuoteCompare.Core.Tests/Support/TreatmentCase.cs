using QuoteCompare.Core.Treatments;

namespace QuoteCompare.Core.Tests.Support;

/// <summary>A quotation aligned by hand, ready for the classifier. The whole report is the quotation; of a mixed one “ ” hold what is quoted. The cue stands in a clause of the notation.</summary>
internal sealed record TreatmentCase(
    string Notation, QuotationType Type = QuotationType.Direct, TextRelation Relation = TextRelation.SameTranscript, EventDate? Told = null, string Cue = "")
{
    public static EventDate SpeechDay { get; } = new(2025, 3, 6);

    public AlignedPair Pair { get; } = AlignedPair.Of(Notation);

    public TreatmentInput Input => new()
    {
        Report = Pair.Report,
        Quotation = new Quotation
        {
            Span = Pair.Whole,
            Pieces = Pair.Pieces,
            Quoted = Type switch { QuotationType.Direct => Pair.Pieces, QuotationType.Mixed => InMarks(Pair.Report.Text), _ => [] },
            Type = Type,
            Paragraph = 1,
            Event = Told,
            Cue = Cue,
            CueSpan = Cue.Length > 0 ? SpanOf(Pair.Report.Text, Cue) : null,
        },
        Originals = [new TreatedOriginal(Pair.Original, Relation, [SpeechDay])],
        Alignments = Pair.Alignments(),
        Redated = Told is { } told && told.Contradicts(SpeechDay),
    };

    public Treatment Treatment => TreatmentClassifier.Classify(Input);

    /// <summary>The rules that fired, in the order of the findings.</summary>
    public string Rules => string.Join(' ', Treatment.Findings.Select(f => f.Rule));

    /// <summary>A finding's words: of the original, then of the report; "-" where it shows nothing.</summary>
    public string Shown(Finding finding) =>
        $"{finding.OriginalSpan?.In(Pair.Original.Text) ?? "-"} | {finding.ReportSpan?.In(Pair.Report.Text) ?? "-"}";

    /// <summary>The only finding of a rule.</summary>
    public Finding Only(string rule) => Treatment.Findings.Where(f => f.Rule == rule).ShouldHaveSingleItem();

    public ComparedQuotation Compared => new()
    {
        Quotation = Input.Quotation, Outcome = Outcome.Located, Alignments = Input.Alignments, Candidates = [], Treatment = Treatment,
    };

    private static TextSpan SpanOf(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(at, at + words.Length);
    }

    private static IReadOnlyList<TextSpan> InMarks(string text)
    {
        var spans = new List<TextSpan>();
        for (var open = text.IndexOf('“'); open >= 0; open = text.IndexOf('“', spans[^1].End)) spans.Add(new TextSpan(open + 1, text.IndexOf('”', open)));
        return spans;
    }
}
