using QuoteCompare.Core.Alignments;
using QuoteCompare.Core.Tests.Support;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Tests.Alignments;

public class EditScripterTests
{
    [Theory]
    [InlineData("If it closes, it will close by a vote", "If it closes, it will close by a vote")]
    [InlineData("a road with {buildings|houses} on it", "a road with · houses→buildings · on it")]
    [InlineData("{a phrase of|two words} here", "two words→a phrase of · here")]
    [InlineData("it will not close {|by neglect, }with a notice", "it will not close · -by neglect- · with a notice")]
    [InlineData("close by {an~a}{ open|} vote", "close by · a→an · +open+ · vote")]
    [InlineData("They {[the officers] |}have promised", "They · [the officers] · have promised")]
    [InlineData("{[The traders]|} {|They }asked", "-They- · [The traders] · asked")]
    [InlineData("they {[never closed |}have promised", "they · +never closed+ · have promised")]
    public void A_script_says_what_became_of_the_words(string notation, string drawing) => AlignedPair.Of(notation).Drawn().ShouldBe(drawing);

    [Theory]
    [InlineData("412 children {…|from our four schools} learned")]
    [InlineData("412 children {...|from our four schools} learned")]
    [InlineData("412 children {. . .|from our four schools} learned")]
    [InlineData("412 children {[…]|from our four schools} learned")]
    [InlineData("412 children {(...)|from our four schools} learned")]
    public void What_is_left_out_at_a_mark_is_elided(string notation) =>
        AlignedPair.Of(notation).Drawn().ShouldBe("412 children · (from our four schools) · learned");

    [Theory]
    [InlineData("we can pay{ …| but not for rooms}", "we can pay · (but not for rooms)")]
    [InlineData("{… |Well, we }can pay", "(Well, we) · can pay")]
    public void A_mark_at_either_end_counts(string notation, string drawing) => AlignedPair.Of(notation).Drawn().ShouldBe(drawing);

    [Fact]
    public void A_mark_counts_only_where_it_stands() =>
        AlignedPair.Of("we {|all }know {…|that } it will {|not }close").Drawn().ShouldBe("we · -all- · know · (that) · it will · -not- · close");

    [Fact]
    public void A_mark_just_outside_the_rendering_counts()
    {
        var pair = AlignedPair.Of("we can pay{ … for rooms|, and more}");
        var script = EditScripter.Build(pair.Report, new TextSpan(0, 10), pair.Original, new TextSpan(0, pair.Original.Text.Length), pair.Links);
        ScriptDrawing.Draw(script, pair.Report.Text, pair.Original.Text).ShouldBe("we can pay · (and more)");
    }

    [Fact]
    public void Linked_words_in_another_order_are_moved() =>
        AlignedPair.Of("{1>tonight }we begin the long work{<1  tonight}").Drawn().ShouldBe("^tonight^ · we begin the long work");

    [Fact]
    public void Of_two_parts_that_change_places_the_longer_one_stays() =>
        AlignedPair.Of("{1>a ticket} and a kind letter today {<1 a ticket}").Drawn().ShouldBe("^a ticket^ · and a kind letter today");

    [Fact]
    public void Punctuation_case_and_spacing_make_no_difference() =>
        AlignedPair.Of("{Yes – 31,400 People; per cent!|yes, 31400 people (percent)}").Script.Edits.ShouldHaveSingleItem().Kind.ShouldBe(EditKind.Same);

    [Fact]
    public void The_words_of_a_reporting_clause_are_in_no_step() =>
        AlignedPair.Of("If the county pays,{!” she said, “!} the town will pay").Drawn().ShouldBe("If the county pays · the town will pay");

    [Fact]
    public void Of_links_that_share_a_word_the_first_counts()
    {
        var (report, original) = (TextSegmenter.Segment("one two"), TextSegmenter.Segment("one six"));
        WordLink first = new(new(0, 3), new(0, 3), LinkKind.Equal, 1), second = new(new(0, 7), new(4, 7), LinkKind.Similar, 0.5);
        var script = EditScripter.Build(report, new TextSpan(0, 7), original, new TextSpan(0, 7), [first, second]);
        ScriptDrawing.Draw(script, "one two", "one six").ShouldBe("one · -six- · +two+");
    }

    [Fact]
    public void A_lone_word_slides_to_the_run_it_belongs_to() =>
        AlignedPair.Of("A {|town without them is only a }road with houses").Drawn().ShouldBe("-A town without them is only- · A road with houses");

    [Fact]
    public void A_word_that_touches_the_words_before_it_stays() =>
        AlignedPair.Of("close with a {|locked gate and a }notice").Drawn().ShouldBe("close with a · -locked gate and a- · notice");

    [Fact]
    public void Equal_words_beside_linked_words_join_them() =>
        AlignedPair.Of("{in every|in every} year {since|}{|since}").Drawn().ShouldBe("in every year since");

    [Fact]
    public void Equal_words_apart_from_linked_words_do_not() =>
        AlignedPair.Of("in every year{ or since|}{| but since}").Drawn().ShouldBe("in every year · -but since- · +or since+");

    [Theory]
    [InlineData("We {can’t|cannot} close the lido")]
    [InlineData("We {can not|can't} close the lido")]
    [InlineData("We {won't|will not} close the lido")]
    [InlineData("{We’re|We are} closing the lido")]
    [InlineData("{They've|They have} closed the lido")]
    [InlineData("{I’ll|I shall} close the lido")]
    [InlineData("{It has|It's} closed, and {it is|it’s} sad")]
    [InlineData("{Let us|Let's} close the lido")]
    public void A_contraction_is_the_same_as_its_words(string notation) =>
        AlignedPair.Of(notation).Script.Edits.ShouldAllBe(edit => edit.Kind == EditKind.Same);

    [Theory]
    [InlineData("The {council's|council is} closed")]
    [InlineData("{Its|It is} closed")]
    [InlineData("We {won't|would not} close the lido")]
    [InlineData("We {can|can't} close the lido")]
    [InlineData("{It's|It was} closed")]
    public void Other_words_are_no_contraction(string notation) =>
        AlignedPair.Of(notation).Script.Edits.ShouldContain(edit => edit.Kind == EditKind.Substituted);

    [Fact]
    public void A_contraction_that_nobody_linked_joins_the_words_beside_it() =>
        AlignedPair.Of("{|It is} {It's |}sound, and we {do not|}{|don’t} borrow").Drawn().ShouldBe("It's sound, and we do not borrow");

    [Fact]
    public void A_reporting_clause_inside_a_contraction_keeps_its_words_apart() =>
        AlignedPair.Of("the town {|won't} {will|}{!,” she said, “!}{not |}pay").Script.Edits.ShouldAllBe(e => e.Report == null || e.Report.Value.Length < 12);

    [Fact]
    public void Nothing_on_either_side_gives_an_empty_script()
    {
        var blank = TextSegmenter.Segment("“ … ”");
        EditScripter.Build(blank, new TextSpan(0, 5), blank, new TextSpan(0, 5), []).Edits.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_sentence_of_a_hundred_thousand_words_is_accounted_for_in_time(bool backwards)
    {
        const int Count = 100_000;
        var text = TextSegmenter.Segment(string.Join(' ', Enumerable.Repeat("word", Count)));
        var links = Enumerable.Range(0, Count).Select(i => new WordLink(
            text.Tokens[i].Span, text.Tokens[backwards ? Count - 1 - i : i].Span, LinkKind.Equal, 1)).ToList();
        var whole = new TextSpan(0, text.Text.Length);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var script = EditScripter.Build(text, whole, text, whole, links);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(2), "a guard against work that grows with the square, no measurement");
        script.Edits.Count.ShouldBe(backwards ? Count : 1);
    }
}
