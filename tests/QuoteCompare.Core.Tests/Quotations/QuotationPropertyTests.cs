using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Tests.Quotations;

public sealed class QuotationPropertyTests
{
    private static readonly string[] Scraps =
    [
        "“", "”", "\"", "'", "‘", "’", "«", "»", "„", "''", "Ann Lee", "she", "the mayor", " said", " said that", ", ", ". ", "? ", ": ", "—", "(", ")",
        "according to", " rejected", " saying", " and added", "\n", "\n\n", "taxes rose", "on Sunday", "September 17, 2019", "\u202E", "\0", "\uD800", "\uDC00", "مذاکره", "交渉する。", "é", "U.S.", " ",
    ];

    private static readonly Arbitrary<string> Texts =
        Gen.ListOf(Gen.OneOf(Gen.Elements(Scraps), ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""))).Select(string.Concat).ToArbitrary();

    [Fact]
    public void Quotations_are_ordered_apart_and_inside_the_text() => Prop.ForAll(Texts, text =>
    {
        var segmented = TextSegmenter.Segment(text);
        var end = 0;
        foreach (var quotation in Extracted.From(text))
        {
            quotation.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
            quotation.Span.IsEmpty.ShouldBeFalse();
            end = quotation.Span.End;
            end.ShouldBeLessThanOrEqualTo(text.Length);
            quotation.Pieces.ShouldNotBeEmpty();
            quotation.Pieces[0].Start.ShouldBe(quotation.Span.Start);
            quotation.Pieces[^1].End.ShouldBe(quotation.Span.End);
            quotation.Pieces.Zip(quotation.Pieces.Skip(1)).ShouldAllBe(pair => pair.First.End <= pair.Second.Start);
            quotation.Quoted.ShouldAllBe(q => q.Start >= 0 && q.End <= text.Length && !q.IsEmpty);
            if (quotation.Type == QuotationType.Indirect) quotation.Quoted.ShouldBeEmpty();
            segmented.Paragraphs[quotation.Paragraph - 1].Span.Contains(quotation.Span.Start).ShouldBeTrue();
            if (quotation.CueSpan is { } cue) cue.In(text).ShouldBe(quotation.Cue);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Theory]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("‘ ")]
    [InlineData("“ x")]
    [InlineData("« “ ‘ ")]
    [InlineData("Lee said, ")]
    [InlineData("Lee said “x” and ")]
    [InlineData("“x,” Lee said. ")]
    [InlineData("according to ")]
    [InlineData("that that ")]
    [InlineData("Lee, a, ")]
    [InlineData("A. “b!” c\n")]
    [InlineData("September ")]
    [InlineData("Lee Lee ")]
    [InlineData("12:00 2019-07-11 15:37\n")]
    public void A_hundred_thousand_in_a_row_are_answered(string scrap)
    {
        var text = string.Concat(Enumerable.Repeat(scrap, 100_000));
        var watch = Stopwatch.StartNew();
        Extracted.From(text);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(2), "a guard against work that grows with the square, no measurement");
    }

    [Fact]
    public void Five_megabytes_of_one_word_are_answered()
    {
        var watch = Stopwatch.StartNew();
        Extracted.From(new string('a', 5_000_000)).ShouldBeEmpty();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(2), "a guard against work that grows with the square, no measurement");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \t \r\n ")]
    [InlineData("“”“”")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("““““")]
    [InlineData("”, said. :")]
    public void Where_no_word_stands_nothing_is_quoted(string text) => Extracted.From(text).ShouldBeEmpty();
}
