using QuoteCompare.Core.Passages;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Alignments;

/// <summary>The clauses of an original, found where they are asked for.</summary>
internal sealed class Clauses(PassageIndex index)
{
    /// <summary>Tokens a clause reaches on either side of a word: a text without any mark is no one clause.</summary>
    private const int LongestHalf = 60;

    private SegmentedText Text => index.Text;

    /// <summary>The sentence that holds a token.</summary>
    public Sentence SentenceOf(int token) => Text.Sentences[Text.SentenceAt(Text.Tokens[token].Span.Start)];

    /// <summary>The first token of a sentence that is no part of a speaker's label.</summary>
    public int FirstSpokenOf(Sentence sentence) => Text.SpokenIn(sentence.Number - 1).Start;

    /// <summary>The number of the paragraph that holds a term.</summary>
    public int ParagraphOf(int term) => Text.ParagraphOf(Text.SentenceAt(Text.Tokens[index.Terms[term].Tokens.Start].Span.Start)).Number;

    /// <summary>The clause that holds a term, as a half-open range of token indices.</summary>
    public TextSpan Of(int term)
    {
        var tokens = index.Terms[term].Tokens;
        var sentence = SentenceOf(tokens.Start);
        return new TextSpan(StartOf(sentence, tokens.Start), EndOf(sentence, tokens.End));
    }

    /// <summary>Where the clause begins that holds a token of the sentence.</summary>
    public int StartOf(Sentence sentence, int token)
    {
        var start = token;
        while (token - start < LongestHalf && !ClauseSplitter.BeginsAt(Text, sentence, start)) start--;
        return start;
    }

    /// <summary>Where the clause ends that reaches to a token of the sentence.</summary>
    public int EndOf(Sentence sentence, int token)
    {
        var end = token;
        while (end < sentence.Tokens.End && end - token < LongestHalf && !ClauseSplitter.BeginsAt(Text, sentence, end)) end++;
        return end;
    }
}
