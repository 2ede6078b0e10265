using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Tests.Text;

public class TurnReaderTests
{
    [Fact]
    public void A_label_opens_a_turn_that_lasts_to_the_next() =>
        Turns("Hearing of 3 May\n\nNora Falk: The bridge is safe.\n\nIt was built in 1911.\n\nMr. Oduya: Is it?\n\nNora Falk: It is.")
            .ShouldBe(["Nora Falk: 2-3", "Mr Oduya: 4", "Nora Falk: 5"]);

    [Theory]
    [InlineData("MS. FALK: Yes.\n\nMR. ODUYA: No.\n\nMS. FALK: Yes again.", "MS FALK: 1|MR ODUYA: 2|MS FALK: 3")]
    [InlineData("Q: Is it safe?\n\nA: It is.", "Q?: 1|A: 2")]
    [InlineData("Q. Is it safe?\n\nA. It is safe now.", "Q?: 1|A: 2")]
    [InlineData("MODERATOR: Who begins?\n\nNora Falk (Transport): I do.\n\nMODERATOR: Go on.", "MODERATOR?: 1|Nora Falk: 2|MODERATOR?: 3")]
    [InlineData("The Minister for Transport (Nora Falk): I beg to move.\n\nMr. Oduya: Shame!\n\nMr. Oduya: Shame again!", "Nora Falk: 1|Mr Oduya: 2|Mr Oduya: 3")]
    [InlineData("Nora Falk, minister of transport: no.\n\nMr. Oduya: Shame!\n\nMr. Oduya: Shame again!", "")]
    [InlineData("Nora Falk:\nThe bridge is safe.\nBo Oduya:\nIs it?\nNora Falk:\nIt is.", "Nora Falk: 1-2|Bo Oduya: 3-4|Nora Falk: 5-6")]
    public void Labels_of_transcripts_are_known_by_their_look(string text, string turns) =>
        string.Join('|', Turns(text)).ShouldBe(turns);

    [Theory]
    [InlineData("Note: The bridge is old.\n\nWarning: It may fall.\n\nNote: It has not fallen yet.")]
    [InlineData("First Point: money.\n\nKey Question: who pays for it?\n\nFirst Point: money again.")]
    [InlineData("Denmark: five boats were lost.\n\nNorway: two boats were lost.\n\nDenmark: one more was lost.")]
    [InlineData("Nora Falk: The bridge is safe.\n\nIt was built in 1911.\n\nIt will stand.")]
    [InlineData("I say to Nora Falk: the bridge is safe.\n\nI say to Bo Oduya: it is.\n\nI say to Nora Falk: it is.")]
    [InlineData("We meet at 10:30 today.\n\nWe meet at 11:30 tomorrow.\n\nWe meet at 10:30 again.")]
    public void Headings_and_sentences_with_a_colon_are_no_labels(string text) => Turns(text).ShouldBeEmpty();

    [Fact]
    public void A_heading_inside_a_turn_opens_none() =>
        Turns("Nora Falk: The bridge is safe.\n\nNote: This was said twice.\n\nMr. Oduya: Is it?\n\nNora Falk: It is.").ShouldBe(["Nora Falk: 1-2", "Mr Oduya: 3", "Nora Falk: 4"]);

    [Fact]
    public void A_label_keeps_its_place_in_the_sentence_and_is_no_word_of_it()
    {
        var text = TextSegmenter.Segment("Nora Falk: The bridge is safe.\n\nMr. Oduya: Is it?\n\nNora Falk: It is.");
        text.Sentences.Count.ShouldBe(3);
        text.Sentences[0].Span.In(text.Text).ShouldBe("Nora Falk: The bridge is safe.");
        text.Tokens[text.SpokenIn(0).Start].Normal.ShouldBe("the");
        text.SpokenIn(0).End.ShouldBe(text.Sentences[0].Tokens.End);
    }

    [Fact]
    public void A_text_of_one_voice_is_spoken_from_its_first_word()
    {
        var text = TextSegmenter.Segment("Note: The bridge is safe. It was built in 1911.");
        Enumerable.Range(0, text.Sentences.Count).ShouldAllBe(i => text.SpokenIn(i) == text.Sentences[i].Tokens);
    }

    private static string[] Turns(string text)
    {
        var segmented = TextSegmenter.Segment(text);
        return [.. segmented.Turns.Select(turn => $"{turn.Speaker}{(turn.Asks ? "?" : "")}: {turn.Paragraphs.Start + 1}{(turn.Paragraphs.Length > 1 ? $"-{turn.Paragraphs.End}" : "")}")];
    }
}
