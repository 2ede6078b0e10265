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
    public void Names_and_places_in_a_report_change_no_finding() => Holds(input =>
    {
        // With a cue that asks for a stance, so that the rule that reads cues has its say too.
        var denied = input with { Quotation = input.Quotation with { Speaker = "Ann Lee", Cue = "denied", CueSpan = input.Quotation.Span } };
        var renamed = denied with { Quotation = denied.Quotation with { Speaker = "Somebody Else", SpeakerSpan = input.Quotation.Span, CueClass = CueClass.Other, Paragraph = 7 } };
        return Same(TreatmentClassifier.Classify(denied), TreatmentClassifier.Classify(renamed));
    });

    [Fact]
    public void A_cue_that_asks_for_a_stance_changes_the_findings()
    {
        var input = new TreatmentCase("the town will close the pool{! , she denied !}", Cue: "denied").Input;
        var said = input with { Quotation = input.Quotation with { Cue = "said" } };
        Same(TreatmentClassifier.Classify(input), TreatmentClassifier.Classify(said)).ShouldBeFalse("the property above could not fail otherwise");
    }

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
        var input = Input(report, [(original, links)], TextRelation.SameTranscript, QuotationType.Direct);
        TreatmentClassifier.Classify(input).Findings.Count.ShouldBeGreaterThan(Count);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(2), "a guard against work that grows with the square, no measurement");
    }

    private static void Holds(Func<TreatmentInput, bool> claim) => Check.One(ArbitraryPairs.Settings, Prop.ForAll(
        (from first in ArbitraryPairs.Any.Generator
         from second in ArbitraryPairs.Any.Generator
         where first.Links.Count + second.Links.Count > 0
         from relation in Gen.Elements(Enum.GetValues<TextRelation>())
         from type in Gen.Elements(Enum.GetValues<QuotationType>())
         select OfTwo(first, second, relation, type)).ToArbitrary(),
        claim));

    /// <summary>A report whose first half is linked with one original and whose second half with another; a half without links has no passage.</summary>
    private static TreatmentInput OfTwo(ArbitraryPair first, ArbitraryPair second, TextRelation relation, QuotationType type)
    {
        var shift = first.Report.Text.Length + 2;
        var report = TextSegmenter.Segment(first.Report.Text + "\n\n" + second.Report.Text);
        var links = second.Links.Select(link => link with { Report = new TextSpan(link.Report.Start + shift, link.Report.End + shift) }).ToList();
        return Input(report, [(first.Original, first.Links), (second.Original, links)], relation, type);
    }

    private static TreatmentInput Input(
        SegmentedText report, IReadOnlyList<(SegmentedText Original, IReadOnlyList<WordLink> Links)> halves, TextRelation relation, QuotationType type)
    {
        var whole = new TextSpan(0, report.Text.Length);
        return new TreatmentInput
        {
            Report = report,
            Quotation = new Quotation { Span = whole, Pieces = [whole], Quoted = type == QuotationType.Direct ? [whole] : [], Type = type, Paragraph = 1 },
            Originals = [.. halves.Select(half => new TreatedOriginal(half.Original, relation, []))],
            Alignments = [.. halves.Index().Where(half => half.Item.Links.Count > 0).Select(half => Align(report, half.Item.Original, half.Item.Links, half.Index))],
        };
    }

    private static Alignment Align(SegmentedText report, SegmentedText original, IReadOnlyList<WordLink> links, int number)
    {
        var window = new TextSpan(0, original.Text.Length);
        var rendering = links.Select(l => l.Report).Aggregate((one, next) => one.Cover(next));
        return new Alignment
        {
            Passage = new Passage(number, links.Select(l => l.Original).Aggregate((one, next) => one.Cover(next))),
            Window = window, Rendering = rendering, Links = links, Script = EditScripter.Build(report, rendering, original, window, links),
        };
    }

    private static bool Same(Treatment one, Treatment other) =>
        (one.Wording, one.Trimmed) == (other.Wording, other.Trimmed)
        && one.Recontextualised.SequenceEqual(other.Recontextualised)
        && one.Findings.ToHashSet().SetEquals(other.Findings);

    private static bool Shows(TextSpan? span, string text) => span is not { } words || (!words.IsEmpty && words.Start >= 0 && words.End <= text.Length);
}
