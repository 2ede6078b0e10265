using FsCheck;
using FsCheck.Fluent;
using QuoteCompare.Core.Alignments;
using QuoteCompare.Core.Tests.Support;
using QuoteCompare.Core.Text;
using QuoteCompare.Core.Treatments;

namespace QuoteCompare.Core.Tests.Treatments;

public class TreatmentPropertyTests
{
    [Fact]
    public void Names_and_outlets_of_a_report_change_no_finding() => Holds(input =>
    {
        var renamed = input with { Quotation = input.Quotation with { Speaker = "Somebody Else", Cue = "claimed", CueClass = CueClass.Other, Paragraph = 7 } };
        return Same(TreatmentClassifier.Classify(input), TreatmentClassifier.Classify(renamed));
    });

    [Fact]
    public void The_order_of_the_originals_changes_no_finding() => Holds(input =>
    {
        var swapped = input with
        {
            Originals = [.. input.Originals.Reverse()],
            Alignments = [.. input.Alignments.Select(a => a with { Passage = a.Passage with { Original = 1 - a.Passage.Original } })],
        };
        var (one, other) = (TreatmentClassifier.Classify(input), TreatmentClassifier.Classify(swapped));
        return Same(one, other with { Findings = [.. other.Findings.Select(f => f with { Original = 1 - f.Original })] });
    });

    [Fact]
    public void The_same_input_gives_the_same_treatment() => Holds(input => Same(TreatmentClassifier.Classify(input), TreatmentClassifier.Classify(input)));

    [Fact]
    public void Findings_show_words_of_the_texts_and_quote_them() => Holds(input => TreatmentClassifier.Classify(input).Findings.All(f =>
        (f.ReportSpan is not null || f.OriginalSpan is not null)
        && Shows(f.ReportSpan, input.Report.Text) && Shows(f.OriginalSpan, input.Originals[f.Original].Text.Text) && f.Why.Contains('“')));

    [Fact]
    public void Findings_come_in_the_order_of_the_report() => Holds(input =>
    {
        var starts = TreatmentClassifier.Classify(input).Findings.Where(f => f.ReportSpan is not null).Select(f => f.ReportSpan!.Value.Start).ToList();
        return starts.SequenceEqual(starts.Order());
    });

    [Fact]
    public void A_quotation_of_many_thousand_words_is_classified_in_time()
    {
        const int Count = 20_000;
        var report = TextSegmenter.Segment(string.Concat(Enumerable.Range(0, Count).Select(i => $"kept added{i} [gloss] ")));
        var original = TextSegmenter.Segment(string.Concat(Enumerable.Range(0, Count).Select(i => $"kept missing{i} ")));
        var links = Enumerable.Range(0, Count).Select(i => new WordLink(report.Tokens[5 * i].Span, original.Tokens[2 * i].Span, LinkKind.Equal, 1)).ToList();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var input = Input(report, original, links, TextRelation.SameTranscript, QuotationType.Direct);
        TreatmentClassifier.Classify(input).Findings.Count.ShouldBeGreaterThan(Count);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(2), "a guard against work that grows with the square, no measurement");
    }

    private static void Holds(Func<TreatmentInput, bool> claim) => Check.One(ArbitraryPairs.Settings, Prop.ForAll(
        (from pair in ArbitraryPairs.Any.Generator
         from relation in Gen.Elements(Enum.GetValues<TextRelation>())
         from type in Gen.Elements(Enum.GetValues<QuotationType>())
         select Input(pair.Report, pair.Original, pair.Links, relation, type)).ToArbitrary(),
        claim));

    /// <summary>Two passages, when there are links enough: the first half of the links in one original, the rest in another with the same text.</summary>
    private static TreatmentInput Input(SegmentedText report, SegmentedText original, IReadOnlyList<WordLink> links, TextRelation relation, QuotationType type)
    {
        var whole = new TextSpan(0, report.Text.Length);
        var inOrder = links.OrderBy(l => l.Report).ToList();
        var halves = inOrder.Count < 2 ? [inOrder] : inOrder.Chunk((inOrder.Count + 1) / 2).Select(half => half.ToList()).ToList();
        return new TreatmentInput
        {
            Report = report,
            Quotation = new Quotation { Span = whole, Pieces = [whole], Quoted = type == QuotationType.Direct ? [whole] : [], Type = type, Paragraph = 1 },
            Originals = [new TreatedOriginal(original, relation, []), new TreatedOriginal(original, relation, [])],
            Alignments = [.. halves.Select((half, i) => Align(report, original, half, i * (inOrder.Count % 2)))],
        };
    }

    private static Alignment Align(SegmentedText report, SegmentedText original, IReadOnlyList<WordLink> links, int number)
    {
        var window = new TextSpan(0, original.Text.Length);
        var rendering = links.Select(l => l.Report).Aggregate(links.Count == 0 ? new TextSpan(0, report.Text.Length) : links[0].Report, (one, next) => one.Cover(next));
        return new Alignment
        {
            Passage = new Passage(number, links.Count == 0 ? window : links.Select(l => l.Original).Aggregate((one, next) => one.Cover(next))),
            Window = window, Rendering = rendering, Links = links, Script = EditScripter.Build(report, rendering, original, window, links),
        };
    }

    private static bool Same(Treatment one, Treatment other) =>
        (one.Wording, one.Trimmed) == (other.Wording, other.Trimmed)
        && one.Recontextualised.SequenceEqual(other.Recontextualised)
        && one.Findings.ToHashSet().SetEquals(other.Findings);

    private static bool Shows(TextSpan? span, string text) => span is not { } words || (!words.IsEmpty && words.Start >= 0 && words.End <= text.Length);
}
