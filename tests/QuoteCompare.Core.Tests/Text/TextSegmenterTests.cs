using FsCheck;
using FsCheck.Fluent;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Tests.Text;

public sealed class TextSegmenterTests
{
    [Theory]
    [InlineData("It rained. We left.", "It rained. | We left.")]
    [InlineData("Mr. Lee of the U.S. Senate left. We stayed.", "Mr. Lee of the U.S. Senate left. | We stayed.")]
    [InlineData("He left the U.S. But we stayed.", "He left the U.S. | But we stayed.")]
    [InlineData("It cost 3.5 million. Too much!", "It cost 3.5 million. | Too much!")]
    [InlineData("“Too much!” he said. We left.", "“Too much!” he said. | We left.")]
    [InlineData("He said, “We left.” They stayed.", "He said, “We left.” | They stayed.")]
    [InlineData("One.\n\nTwo.\r\nThree.\u2028Four.", "One.\nTwo.\nThree.\nFour.")]
    [InlineData("我们不谈判。他们知道。", "我们不谈判。 | 他们知道。")]
    [InlineData("ما مذاکره نمی‌کنیم. آنها می‌دانند.", "ما مذاکره نمی‌کنیم. | آنها می‌دانند.")]
    [InlineData("هل هذا صحيح؟ نعم.", "هل هذا صحيح؟ | نعم.")]
    public void Sentences_and_paragraphs_are_cut_where_they_end(string text, string drawn) => Segmented.Draw(text).ShouldBe(drawn);

    [Theory]
    [InlineData("U.S. and IAEA", "U.S. and IAEA")]
    [InlineData("don’t, can't", "don’t , can't")]
    [InlineData("2,000km at 15:37", "2,000km at 15:37")]
    [InlineData("wait... what--no", "wait ... what -- no")]
    [InlineData("谈判", "谈 判")]
    [InlineData("a\u00A0b\u200Bc", "a b c")]
    [InlineData("x\0y", "x y")]
    [InlineData("e\u0301t", "e\u0301t")]
    public void Tokens_are_words_numbers_acronyms_and_marks(string text, string tokens) => Segmented.Tokens(text).ShouldBe(tokens);

    [Fact]
    public void Numbers_run_through_the_text_from_one()
    {
        var text = TextSegmenter.Segment("One. Two.\n\n   \n\nThree.");
        text.Paragraphs.Select(p => p.Number).ShouldBe([1, 2]);
        text.Sentences.Select(s => s.Number).ShouldBe([1, 2, 3]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n\u00A0\u2029 ")]
    [InlineData("\0\u200F\uFEFF")]
    public void A_text_that_shows_nothing_has_nothing(string text)
    {
        var segmented = TextSegmenter.Segment(text);
        segmented.Paragraphs.ShouldBeEmpty();
        segmented.Sentences.ShouldBeEmpty();
        segmented.Tokens.ShouldBeEmpty();
        segmented.SentenceAt(0).ShouldBe(-1);
        segmented.ParagraphAt(0).ShouldBe(-1);
    }

    [Fact]
    public void Every_token_lies_in_one_sentence_and_every_sentence_in_one_paragraph() => Prop.ForAll(ArbitraryText.Any, text =>
    {
        var segmented = TextSegmenter.Segment(text);
        int token = 0, sentence = 0, end = 0;
        foreach (var paragraph in segmented.Paragraphs)
        {
            paragraph.Sentences.Start.ShouldBe(sentence);
            for (; sentence < paragraph.Sentences.End; sentence++)
            {
                var s = segmented.Sentences[sentence];
                segmented.ParagraphOf(sentence).ShouldBe(paragraph);
                s.Tokens.Start.ShouldBe(token);
                s.Tokens.Length.ShouldBeGreaterThan(0);
                for (; token < s.Tokens.End; token++)
                {
                    var span = segmented.Tokens[token].Span;
                    span.Start.ShouldBeGreaterThanOrEqualTo(end);
                    span.IsEmpty.ShouldBeFalse();
                    s.Span.Contains(span).ShouldBeTrue();
                    paragraph.Span.Contains(span).ShouldBeTrue();
                    segmented.Tokens[token].Normal.ShouldNotBeEmpty();
                    end = span.End;
                }
            }
        }

        sentence.ShouldBe(segmented.Sentences.Count);
        token.ShouldBe(segmented.Tokens.Count);
        end.ShouldBeLessThanOrEqualTo(text.Length);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Every_character_that_shows_lies_in_a_token() => Prop.ForAll(ArbitraryText.Any, text =>
    {
        var covered = new bool[text.Length];
        foreach (var token in TextSegmenter.Segment(text).Tokens) Array.Fill(covered, true, token.Span.Start, token.Span.Length);
        for (var i = 0; i < text.Length; i++)
            if (char.IsLetterOrDigit(text[i]) || char.IsPunctuation(text[i])) covered[i].ShouldBeTrue($"at {i}");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
}
