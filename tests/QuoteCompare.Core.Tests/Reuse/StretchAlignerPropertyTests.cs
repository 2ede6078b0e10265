using FsCheck;
using FsCheck.Fluent;
using QuoteCompare.Core.Reuse;
using QuoteCompare.Core.Tests.Support;
using QuoteCompare.Core.Tests.Text;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Tests.Reuse;

public class StretchAlignerPropertyTests
{
    private static readonly string[] Nouns = ["harbour", "miller", "lantern", "orchard", "granite", "violin", "sparrow", "ledger", "copper", "ferry", "walnut", "cellar"];
    private static readonly string[] Verbs = ["carried", "painted", "borrowed", "mended", "counted", "guarded"];
    private static readonly string[] Strangers = ["qualms", "zinc", "jovial", "hymn", "oxbow", "fjord", "glyph", "waltz"];

    private static Gen<string> Sentences(string[] nouns) => (
        from one in Gen.Elements(nouns)
        from verb in Gen.Elements(Verbs)
        from other in Gen.Elements(nouns)
        from end in Gen.Elements(". ", ".\n", ", ")
        select $"The {one} {verb} the {other}{end}").ListOf().Select(string.Concat);

    private static Arbitrary<(string Source, string Report)> Pairs { get; } = (
        from source in Sentences(Nouns)
        from report in Gen.OneOf(Sentences(Nouns), Gen.Constant(source), ArbitraryText.Any.Generator)
        select (source, report)).ToArbitrary();

    [Fact]
    public void Stretches_lie_within_the_texts_in_order_and_apart_in_the_report() => Prop.ForAll(Pairs, pair =>
    {
        var cases = Align(pair.Source, pair.Report);
        for (var i = 0; i < cases.Count; i++)
        {
            cases[i].Report.IsEmpty.ShouldBeFalse();
            cases[i].Source.IsEmpty.ShouldBeFalse();
            new TextSpan(0, pair.Report.Length).Contains(cases[i].Report).ShouldBeTrue();
            new TextSpan(0, pair.Source.Length).Contains(cases[i].Source).ShouldBeTrue();
            if (i > 0) cases[i].Report.Start.ShouldBeGreaterThanOrEqualTo(cases[i - 1].Report.End);
            cases[i].Score.ShouldBeInRange(0, 1);
        }
    }).Check(ArbitraryPairs.Settings);

    [Fact]
    public void The_same_texts_give_the_same_stretches() =>
        Prop.ForAll(Pairs, pair => Align(pair.Source, pair.Report).ShouldBe(Align(pair.Source, pair.Report))).Check(ArbitraryPairs.Settings);

    [Fact]
    public void A_text_beside_itself_is_one_stretch() => Prop.ForAll(Gen.Shuffle(Nouns).ToArbitrary(), nouns =>
    {
        var text = string.Join(' ', nouns.Chunk(2).Select((pair, i) => $"The {pair[0]} {Verbs[i]} the {pair[1]}."));
        var whole = Align(text, text).ShouldHaveSingleItem();
        whole.Report.In(text).ShouldBe(text);
        whole.Source.In(text).ShouldBe(text);
    }).Check(ArbitraryPairs.Settings);

    [Fact]
    public void Texts_without_a_common_word_have_no_stretch() => Prop.ForAll(Sentences(Nouns).ToArbitrary(), Gen.Elements(Strangers).ListOf().ToArbitrary(), (source, words) =>
        Align(source, string.Join(' ', words) + ".").ShouldBeEmpty()).Check(ArbitraryPairs.Settings);

    private static IReadOnlyList<AlignedStretch> Align(string source, string report) => StretchAligner.Align(TextSegmenter.Segment(source), TextSegmenter.Segment(report));
}
