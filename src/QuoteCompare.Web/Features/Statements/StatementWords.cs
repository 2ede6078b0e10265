using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Core.Treatments;

namespace QuoteCompare.Web.Features.Statements;

/// <summary>The words of a statement by their index, and where the statement may be cut between them.</summary>
internal sealed class StatementWords
{
    private readonly SegmentedText speech;
    private readonly TextSpan span;
    private readonly List<Token> words = [];
    private readonly Dictionary<int, int> sentenceStarts = [];

    /// <param name="speech">The speech.</param>
    /// <param name="first">Index of the first sentence, zero-based.</param>
    /// <param name="last">Index of the last one, included.</param>
    public StatementWords(SegmentedText speech, int first, int last)
    {
        this.speech = speech;
        span = speech.Sentences[first].Span.Cover(speech.Sentences[last].Span);
        for (var sentence = first; sentence <= last; sentence++)
        {
            sentenceStarts[words.Count] = speech.Sentences[sentence].Number;
            var tokens = speech.Sentences[sentence].Tokens;
            words.AddRange(Enumerable.Range(tokens.Start, tokens.Length).Select(i => speech.Tokens[i]).Where(token => token.IsWord));
        }
    }

    public int Count => words.Count;

    public bool IsContent(int word) => ContentWords.IsOne(words[word]);

    public bool HoldContent(TextSpan range) => Enumerable.Range(range.Start, range.Length).Any(IsContent);

    /// <summary>The indices of the words that lie in a stretch of the speech, half-open; empty when none does.</summary>
    public TextSpan In(TextSpan stretch)
    {
        int first = FirstFrom(stretch.Start), end = FirstFrom(stretch.End);
        return new TextSpan(first, Math.Max(first, end));
    }

    /// <summary>A mark of punctuation or a sentence's end stands before the word: there a phrase ends.</summary>
    public bool IsPhraseStart(int word) =>
        word == 0 || sentenceStarts.ContainsKey(word) || speech.Text[words[word - 1].Span.End..words[word].Span.Start].Any(char.IsPunctuation);

    /// <summary>Small words go with what follows them, as does the first word of a phrase ("if"): a cut behind one would leave it hanging.</summary>
    public bool MayBeginColumn(int word) => IsPhraseStart(word) || (IsContent(word - 1) && !IsPhraseStart(word - 1));

    public bool BeginsSentence(int word) => sentenceStarts.ContainsKey(word);

    /// <summary>Number of the sentence that begins with the word; null within a sentence, and where there is only one.</summary>
    public int? SentenceAt(int word) => sentenceStarts.Count > 1 && sentenceStarts.TryGetValue(word, out var number) ? number : null;

    /// <summary>The words with the marks round them; all columns of a statement together are the statement.</summary>
    public TextSpan SpanOf(TextSpan range) => new(Edge(range.Start), Edge(range.End));

    /// <summary>Where the text is cut before a word: behind the last white space, so that opening marks stay with it.</summary>
    private int Edge(int word)
    {
        if (word == 0) return span.Start;
        if (word >= Count) return span.End;
        var (start, before) = (words[word].Span.Start, words[word - 1].Span.End);
        var at = start;
        while (at > before && !char.IsWhiteSpace(speech.Text[at - 1])) at--;
        return at > before ? at : start;
    }

    private int FirstFrom(int offset)
    {
        int low = 0, high = words.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].Span.Start >= offset) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
