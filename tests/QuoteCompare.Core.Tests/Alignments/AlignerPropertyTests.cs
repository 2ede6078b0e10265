using FsCheck;
using FsCheck.Fluent;
using QuoteCompare.Core.Tests.Support;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Tests.Alignments;

public class AlignerPropertyTests
{
    private static readonly string[] Pieces =
        ["harbour", "harbours", "the", "ferry", "boat", "12", "twelve", "U.S.", "America", "not", ", and", ". The", "that", "“", "”", "[", "]", "…", "-", "\n", "\r\n\r\n", "é", "\uD800", "سلام", "漢字", "\0"];

    private static readonly Arbitrary<(string Report, string Original)> Texts = (
        from report in Gen.Elements(Pieces).ListOf()
        from original in Gen.Elements(Pieces).ListOf()
        select (string.Join(' ', report), string.Join(' ', original))).ToArbitrary();

    [Fact]
    public void Links_passages_and_windows_lie_in_their_texts_and_in_each_other() =>
        Prop.ForAll(Texts, texts =>
        {
            var (report, original) = (TextSegmenter.Segment(texts.Report), TextSegmenter.Segment(texts.Original));
            var aligned = AlignmentDrawing.Align(report, original);
            foreach (var alignment in aligned?.Alignments ?? [])
            {
                new TextSpan(0, texts.Original.Length).Contains(alignment.Window).ShouldBeTrue();
                alignment.Window.Contains(alignment.Passage.Span).ShouldBeTrue();
                alignment.Passage.Span.IsEmpty.ShouldBeFalse();
                alignment.Links.ShouldNotBeEmpty();
                alignment.Links.ShouldAllBe(link => alignment.Rendering.Contains(link.Report) && alignment.Window.Contains(link.Original));
                alignment.Links.Select(link => link.Report).ShouldBeUnique();
                alignment.Links.Select(link => link.Original).ShouldBeUnique();
                alignment.Links.ShouldAllBe(link => link.Weight > 0 && link.Weight <= 1);
            }
        }).Check(ArbitraryPairs.Settings);

    [Fact]
    public void Renderings_follow_on_and_passages_stay_apart() =>
        Prop.ForAll(Texts, texts =>
        {
            var alignments = AlignmentDrawing.Align(TextSegmenter.Segment(texts.Report), TextSegmenter.Segment(texts.Original))?.Alignments ?? [];
            for (var i = 1; i < alignments.Count; i++)
            {
                alignments[i].Rendering.Start.ShouldBe(alignments[i - 1].Rendering.End);
                alignments.Take(i).ShouldAllBe(before => !before.Passage.Span.Overlaps(alignments[i].Passage.Span));
            }
        }).Check(ArbitraryPairs.Settings);

    [Fact]
    public void Any_two_texts_are_compared_without_a_complaint() =>
        Prop.ForAll(Texts, texts =>
        {
            var speech = new Speech("speech", texts.Original, TextMetadata.None);
            var report = new Report("report", $"He said: “{texts.Report}”.", TextMetadata.None);
            var once = SpeechComparer.Compare(report, [new Original(speech, TextRelation.Unknown)]);
            var again = SpeechComparer.Compare(report, [new Original(speech, TextRelation.Unknown)]);
            again.Quotations.Select(q => (q.Outcome, q.Confidence)).ShouldBe(once.Quotations.Select(q => (q.Outcome, q.Confidence)));
        }).Check(ArbitraryPairs.Settings);
}
