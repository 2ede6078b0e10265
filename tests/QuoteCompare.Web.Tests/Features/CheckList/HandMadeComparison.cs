using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Web.Features.CheckList;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Tests.Features.CheckList;

/// <summary>A report of one-word quotations, one for every outcome, built by hand so that the list is tested without the engine.</summary>
internal static class HandMadeComparison
{
    private const string Words = "alpha beta gamma delta epsilon zeta eta theta";

    public static ReadText Speech { get; } = new("speech", new TextMetadata { Speaker = "Ada Weir", EventDates = [new EventDate(2025, 3, 6)] }, TextSegmenter.Segment($"First one. Now {Words}."));

    public static ReadText Report(string? outlet = null) => new("report", new TextMetadata { Outlet = outlet }, TextSegmenter.Segment(Words));

    public static ComparedQuotation Located(string word, Wording wording = Wording.Verbatim, QuotationType type = QuotationType.Direct, params Finding[] findings) => new()
    {
        Quotation = Quotation(word, type),
        Outcome = Outcome.Located,
        Confidence = 0.95,
        Candidates = [],
        Treatment = new Treatment(wording, Trimmed: false, [], findings),
        Alignments =
        [
            new Alignment
            {
                Passage = new Passage(0, InSpeech(word)), Window = InSpeech(word), Rendering = InReport(word), Links = [], Script = EditScript.Empty,
            },
        ],
    };

    public static ComparedQuotation Unlinked(string word, Outcome outcome, QuotationType type = QuotationType.Direct) => new()
    {
        Quotation = Quotation(word, type) with { Speaker = "Bea Ford", Event = new EventDate(2025, 2, 7) },
        Outcome = outcome,
        Alignments = [],
        Candidates = [new CandidatePassage(new Passage(0, InSpeech("delta")), 0.4)],
    };

    public static Finding Finding(FindingGroup group, FindingKind kind) => new()
    {
        Kind = kind, Group = group, Original = 0, Rule = "kind/case", Certainty = Certainty.Likely, Why = "The speech reads “a”; the quotation reads “b”.", Fair = "Fair enough.",
    };

    public static CheckListView View(CheckListOrder order, string? outlet, IReadOnlyList<string> declaredBy, params ComparedQuotation[] quotations) =>
        View(CheckListChoice.Default with { Order = order }, outlet, declaredBy, quotations);

    public static CheckListView View(CheckListChoice choice, string? outlet, IReadOnlyList<string> declaredBy, params ComparedQuotation[] quotations) => CheckListView.From(
        new Comparison { Engine = "1", Report = "r", Originals = [new ComparedOriginal("s", TextRelation.SameTranscript)], Quotations = quotations, Reuse = [] },
        Report(outlet), [Speech], declaredBy, choice);

    private static Quotation Quotation(string word, QuotationType type) => new()
    {
        Span = InReport(word), Pieces = [InReport(word)], Quoted = type == QuotationType.Indirect ? [] : [InReport(word)], Type = type, Paragraph = 1, Cue = "said",
    };

    public static TextSpan InReport(string word) => Find(Words, word);

    public static TextSpan InSpeech(string word) => Find(Speech.Text.Text, word);

    private static TextSpan Find(string text, string word)
    {
        var start = text.IndexOf(word, StringComparison.Ordinal);
        return new TextSpan(start, start + word.Length);
    }
}
