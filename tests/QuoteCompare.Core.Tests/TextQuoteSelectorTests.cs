using FsCheck;
using FsCheck.Fluent;

namespace QuoteCompare.Core.Tests;

public sealed class TextQuoteSelectorTests
{
    [Fact]
    public void A_selector_finds_its_stretch_again_among_repeated_words()
    {
        const string Text = "We will build it. Later he said it again: We will build it. And he left.";
        var second = new TextSpan(Text.LastIndexOf("We will", StringComparison.Ordinal), Text.LastIndexOf(". And", StringComparison.Ordinal));
        var selector = TextQuoteSelector.Of(Text, second);
        selector.Exact.ShouldBe("We will build it");
        selector.TryFind(Text, out var found).ShouldBeTrue();
        found.ShouldBe(second);
    }

    [Fact]
    public void Words_that_moved_are_found_when_they_stand_there_once()
    {
        var selector = TextQuoteSelector.Of("He said: We will build it.", new TextSpan(9, 25));
        selector.TryFind("Another text. We will build it, they say.", out var found).ShouldBeTrue();
        found.ShouldBe(new TextSpan(14, 30));
    }

    [Theory]
    [InlineData("Nothing of the kind.")]
    [InlineData("We will build it. We will build it.")]
    [InlineData("")]
    public void Words_that_are_gone_or_stand_there_twice_are_not_found(string text) =>
        TextQuoteSelector.Of("He said: We will build it.", new TextSpan(9, 25)).TryFind(text, out _).ShouldBeFalse();

    [Fact]
    public void Any_stretch_is_described_with_what_stands_round_it() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(), ArbMap.Default.ArbFor<NonNegativeInt>(), ArbMap.Default.ArbFor<NonNegativeInt>(), (text, a, b) =>
        {
            int one = a.Get % (text.Get.Length + 1), other = b.Get % (text.Get.Length + 1);
            var span = new TextSpan(Math.Min(one, other), Math.Max(one, other));
            var selector = TextQuoteSelector.Of(text.Get, span);
            (text.Get[..span.Start].EndsWith(selector.Prefix, StringComparison.Ordinal)
                && text.Get[span.End..].StartsWith(selector.Suffix, StringComparison.Ordinal)
                && selector.Exact == span.In(text.Get)).ShouldBeTrue();
        }).QuickCheckThrowOnFailure();
}
