using FsCheck;
using FsCheck.Fluent;
using QuoteCompare.Core;
using QuoteCompare.Storage.Columns;
using QuoteCompare.Storage.Tests.Support;

namespace QuoteCompare.Storage.Tests.Columns;

public sealed class StoredSpanTests
{
    [Fact]
    public void A_span_stands_in_the_text_it_was_taken_from() => Prop.ForAll(AnyText.Arbitrary(AnyText.CodeUnits), text =>
    {
        var span = new TextSpan(text.Length / 3, text.Length / 2);

        StoredSpan.Of(text, span).StandsIn(text).ShouldBeTrue();
        StoredSpan.WordsOf(text, span).StandsIn(text).ShouldBeTrue();
        ExactJson.Read<StoredSpan>(ExactJson.Write(StoredSpan.Of(text, span))).ShouldBe(StoredSpan.Of(text, span));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("We kept the lido.")]
    [InlineData("so We keep the lido.")]
    [InlineData("We keep the pool.")]
    [InlineData("We keep")]
    [InlineData("")]
    public void It_does_not_stand_where_the_words_or_their_context_differ(string other) =>
        StoredSpan.Of("We keep the lido.", new TextSpan(3, 7)).StandsIn(other).ShouldBeFalse();

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(5, 4)]
    [InlineData(0, int.MaxValue)]
    public void Impossible_offsets_stand_nowhere(int start, int end) => new StoredSpan(start, end, "", "", "").StandsIn("We keep").ShouldBeFalse();
}
