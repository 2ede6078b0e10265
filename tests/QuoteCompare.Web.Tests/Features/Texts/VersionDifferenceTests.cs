using System.Diagnostics;
using QuoteCompare.Core.Text;
using QuoteCompare.Web.Features.Texts;

namespace QuoteCompare.Web.Tests.Features.Texts;

public sealed class VersionDifferenceTests
{
    [Theory]
    [InlineData("We keep the lido.", "We keep the baths.", "We keep the -lido-+baths+.")]
    [InlineData("We keep it.", "We shall keep it.", "We +shall +keep it.")]
    [InlineData("We keep it now.", "We keep it.", "We keep it -now-.")]
    [InlineData("We KEEP it.", "We keep it.", "We -KEEP -+keep +it.")]
    [InlineData("One. Two.", "One.\n\nTwo.", "One.+¶\n+Two.")]
    public void Words_that_differ_are_told_one_by_one(string old, string changed, string expected) =>
        Drawn(Compare($"Before it.\n\n{old}\n\nAfter it.", $"Before it.\n\n{changed}\n\nAfter it.").Places.ShouldHaveSingleItem()).ShouldBe(expected);

    [Fact]
    public void A_changed_paragraph_stands_between_the_one_before_and_the_one_after()
    {
        var place = Compare("One.\n\nTwo.\n\nThree.\n\nFour.", "One.\n\nTwo.\n\nThird.\n\nFour.").Places.ShouldHaveSingleItem();

        (place.Before, place.After).ShouldBe(("Two.", "Four."));
        (place.OldParagraphs, place.NewParagraphs).ShouldBe(("3", "3"));
    }

    [Fact]
    public void A_paragraph_that_is_only_in_one_version_has_no_number_in_the_other()
    {
        var place = Compare("One.\n\nThree.", "One.\n\nTwo.\n\nThree.").Places.ShouldHaveSingleItem();

        (place.OldParagraphs, place.NewParagraphs).ShouldBe(("", "2"));
        Drawn(place).ShouldBe("+Two.+");
    }

    [Fact]
    public void Spaces_and_line_breaks_are_no_difference_of_words()
    {
        var difference = Compare("One  two.\n\nThree.", "One two.\n\n\n\nThree.");

        difference.AreSameWords.ShouldBeTrue();
        difference.Places.ShouldBeEmpty();
    }

    [Fact]
    public void Of_a_long_paragraph_only_what_stands_near_the_change_is_shown()
    {
        var filler = string.Join(' ', Enumerable.Range(0, 400).Select(i => $"word{i}"));
        var place = Compare($"{filler} lido {filler}", $"{filler} baths {filler}").Places.ShouldHaveSingleItem();

        place.Words.Sum(run => run.Words.Length).ShouldBeLessThan(500);
        place.Words.ShouldContain(new ChangedWords(WordChange.Added, "baths "));
        place.Words[0].Words.ShouldStartWith("… ");
        place.Words[^1].Words.ShouldEndWith(" …");
    }

    [Fact]
    public void Many_changes_are_bounded_and_the_rest_is_counted()
    {
        var difference = Compare(Lines(1_000, i => $"Sentence {i}."), Lines(1_000, i => i % 2 == 0 ? $"Sentence {i}." : $"Other {i}."));

        difference.Places.Count.ShouldBe(200);
        difference.More.ShouldBe(300);
    }

    [Fact]
    public void Texts_made_to_be_slow_are_compared_in_seconds()
    {
        var clock = Stopwatch.StartNew();

        Compare(Lines(20_000, i => $"Sentence {i * 7919 % 20_000}."), Lines(20_000, i => $"Sentence {i * 104_729 % 20_000}.")).Places.ShouldNotBeEmpty();
        Compare(string.Join(' ', Enumerable.Range(0, 100_000).Select(i => i % 7)), string.Join(' ', Enumerable.Range(0, 100_000).Select(i => i % 11))).Places.ShouldHaveSingleItem();

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("1..2", true)]
    [InlineData("2..1", true)]
    [InlineData("1..1", false)]
    [InlineData("0..1", false)]
    [InlineData("1-2", false)]
    [InlineData("1..2..3", false)]
    [InlineData("+1..2", false)]
    public void Two_versions_are_named_by_their_numbers(string range, bool isRead) => TextAddress.TryParseVersions(range, out _).ShouldBe(isRead);

    private static VersionDifference Compare(string old, string changed) => VersionDifference.Of(TextSegmenter.Segment(old), TextSegmenter.Segment(changed));

    private static string Lines(int count, Func<int, string> line) => string.Join("\n\n", Enumerable.Range(0, count).Select(line));

    private static string Drawn(ChangedPlace place) => string.Concat(place.Words.Select(run => run.Change switch
    {
        WordChange.Removed => $"-{run.Words}-",
        WordChange.Added => $"+{run.Words}+",
        _ => run.Words,
    }));
}
