using FsCheck;
using FsCheck.Fluent;
using QuoteCompare.Core.Origins;

namespace QuoteCompare.Core.Tests.Origins;

public sealed class PassageCutterTests
{
    [Fact]
    public void A_passage_is_a_sentence_with_its_number_and_its_content_words()
    {
        var passages = PassageCutter.Cut("We rebuild the breakwater. The United States paid twelve dollars.");

        passages.Select(p => p.Passage.Sentence).ShouldBe([1, 2]);
        passages[1].Keys.ShouldContain("#12");
        passages[1].Keys.ShouldContain(key => key.StartsWith('@'));
        passages[0].Keys.ShouldContain("rebuild");
        passages[0].Keys.ShouldNotContain("the");
    }

    [Fact]
    public void Passages_that_follow_on_make_the_text_again()
    {
        const string Text = "First sentence here.  Second one!\n\nThird in a new paragraph.";

        var passages = PassageCutter.Cut(Text);

        string.Concat(passages.Select(p => p.Passage.Words)).ShouldBe(Text);
    }

    [Fact]
    public void Every_passage_stands_where_it_says_in_any_text() => Prop.ForAll<string>(text =>
    {
        foreach (var indexed in PassageCutter.Cut(text ?? ""))
        {
            var passage = indexed.Passage;
            text!.Substring(passage.Start, passage.Words.Length).ShouldBe(passage.Words);
            indexed.Keys.ShouldAllBe(key => key.Length > 0 && key.Length <= 41 && !key.Contains('\0'));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_endless_sentence_is_cut_in_parts_of_one_number()
    {
        var passages = PassageCutter.Cut(string.Join(' ', Enumerable.Repeat("word", 1_000)) + ".");

        passages.Count.ShouldBeGreaterThan(5);
        passages.ShouldAllBe(p => p.Passage.Sentence == 1);
    }
}
