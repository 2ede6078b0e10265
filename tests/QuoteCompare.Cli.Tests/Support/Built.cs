using QuoteCompare.Core;

namespace QuoteCompare.Cli.Tests.Support;

/// <summary>A comparison built by hand that holds everything a comparison can hold, so that the writers are tested without the engine.</summary>
internal static class Built
{
    public const string Speech = "If it rains, we will stay open. Nobody pays more.";
    public const string Report = "He warned: “We will stay” and, he said, “[the hall] open.”";

    public static ComparisonRequest Request { get; } = new(
        new Report("report.txt", Report, TextMetadata.None),
        [new Original(new Speech("speech.txt", Speech, TextMetadata.None), TextRelation.SameTranscript)]);

    public static ComparedQuotation Located { get; } = new()
    {
        Quotation = new Quotation
        {
            Span = new TextSpan(12, 56),
            Pieces = [new TextSpan(12, 24), new TextSpan(41, 56)],
            Quoted = [new TextSpan(12, 24), new TextSpan(41, 56)],
            Type = QuotationType.Direct,
            Paragraph = 1,
            Speaker = "Carl Reed",
            SpeakerSpan = new TextSpan(0, 2),
            Cue = "warned",
            CueSpan = new TextSpan(3, 9),
            CueClass = CueClass.Warns,
            Event = new EventDate(null, 9, 17),
        },
        Outcome = Outcome.Located,
        Alignments = [Aligned(13, 30)],
        Confidence = 0.83333,
        Candidates = [new CandidatePassage(new Passage(0, new TextSpan(13, 30)), 0.5)],
        Treatment = new Treatment(Wording.Near, Trimmed: true, [Recontextualisation.Interpolated],
        [
            new Finding
            {
                Kind = FindingKind.CutShort, Group = FindingGroup.Trimmed, Original = 0, OriginalSpan = new TextSpan(0, 12), Rule = "cut-short/start",
                Certainty = Certainty.Likely, Why = "“If it rains,” stands before it.", Fair = "It may be told elsewhere.",
            },
        ]),
    };

    public static ComparedQuotation NotFound { get; } = new()
    {
        Quotation = new Quotation { Span = new TextSpan(0, 2), Pieces = [new TextSpan(0, 2)], Quoted = [], Type = QuotationType.Indirect, Paragraph = 1, Continues = true },
        Outcome = Outcome.NoMatch,
        Alignments = [],
        Candidates = [],
    };

    public static Comparison Comparison(params ComparedQuotation[] quotations) => new()
    {
        Engine = "9.9.9",
        Report = "report.txt",
        Originals = [new ComparedOriginal("speech.txt", TextRelation.SameTranscript)],
        Quotations = quotations,
        Reuse = [new ReusedStretch(new TextSpan(3, 9), [new Passage(0, new TextSpan(32, 38))], 0.7)],
    };

    private static Alignment Aligned(int start, int end) => new()
    {
        Passage = new Passage(0, new TextSpan(start, end)),
        Window = new TextSpan(0, 31),
        Rendering = new TextSpan(12, 24),
        Links = [],
        Script = EditScript.Empty,
    };
}
