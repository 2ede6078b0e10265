namespace QuoteCompare.Core.Text;

/// <summary>A paragraph: a line, or lines, with something on them.</summary>
/// <param name="Number">One-based, over all paragraphs that are not blank: the one number shown everywhere.</param>
/// <param name="Span">Without the white space round it.</param>
/// <param name="Sentences">Half-open range of indices into <see cref="SegmentedText.Sentences"/>.</param>
/// <param name="Role">What the paragraph is for.</param>
public sealed record Paragraph(int Number, TextSpan Span, TextSpan Sentences, ParagraphRole Role);

/// <summary>What a paragraph is for.</summary>
public enum ParagraphRole
{
    Body,

    /// <summary>The text's title line.</summary>
    Title,

    /// <summary>Who wrote it, where or when, on a line of its own.</summary>
    Byline,

    /// <summary>Tag lines, buttons, readers' comments: part of the page, not of the text. Never quoted.</summary>
    Boilerplate,
}

/// <summary>A sentence.</summary>
/// <param name="Number">One-based, running through the whole text: the one number shown everywhere.</param>
/// <param name="Span">From its first token to its last, closing quotation marks and brackets included.</param>
/// <param name="Tokens">Half-open range of indices into <see cref="SegmentedText.Tokens"/>.</param>
/// <param name="Paragraph">Index into <see cref="SegmentedText.Paragraphs"/>, zero-based.</param>
public sealed record Sentence(int Number, TextSpan Span, TextSpan Tokens, int Paragraph);

/// <summary>A text with its paragraphs, sentences and tokens, each in the order of the text, none overlapping.</summary>
public sealed class SegmentedText(
    string text, IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<Sentence> sentences, IReadOnlyList<Token> tokens)
{
    /// <summary>The text exactly as read.</summary>
    public string Text { get; } = text;

    public IReadOnlyList<Paragraph> Paragraphs { get; } = paragraphs;
    public IReadOnlyList<Sentence> Sentences { get; } = sentences;
    public IReadOnlyList<Token> Tokens { get; } = tokens;

    /// <summary>The turns of a transcript, in order; empty for a text that one person speaks or writes. Read when first asked for.</summary>
    public IReadOnlyList<Turn> Turns => LazyInitializer.EnsureInitialized(ref _turns, () => TurnReader.Read(this));

    private IReadOnlyList<Turn>? _turns;

    /// <summary>The index of the turn that a paragraph (by index) belongs to; -1 when it belongs to none.</summary>
    public int TurnAt(int paragraph) => FirstWhere(Turns.Count, i => Turns[i].Paragraphs.Start > paragraph) - 1;

    /// <summary>The tokens of the sentence of this index without the label that says who speaks; empty when it is nothing but a label.</summary>
    public TextSpan SpokenIn(int sentence)
    {
        var whole = Sentences[sentence].Tokens;
        var turn = Turns.Count == 0 ? -1 : TurnAt(Sentences[sentence].Paragraph);
        return turn < 0 || Turns[turn].Label.End <= whole.Start ? whole : new TextSpan(Math.Min(Turns[turn].Label.End, whole.End), whole.End);
    }

    /// <summary>The same in UTF-16 code units, from the first token to the last; all of the sentence when it is nothing but a label.</summary>
    public TextSpan SpokenSpan(int sentence)
    {
        var spoken = SpokenIn(sentence);
        return spoken.IsEmpty ? Sentences[sentence].Span : new TextSpan(Tokens[spoken.Start].Span.Start, Sentences[sentence].Span.End);
    }

    /// <summary>The paragraph that the sentence of this index stands in.</summary>
    public Paragraph ParagraphOf(int sentence) => Paragraphs[Sentences[sentence].Paragraph];

    /// <summary>
    /// The index of the paragraph that holds <paramref name="offset"/>, else of the first one after it, else of the last; -1 when there is none.
    /// </summary>
    public int ParagraphAt(int offset) => Nearest(Paragraphs.Count, i => Paragraphs[i].Span.End, offset);

    /// <summary>
    /// The index of the sentence that holds <paramref name="offset"/>, else of the first one after it, else of the last; -1 when there is none.
    /// </summary>
    public int SentenceAt(int offset) => Nearest(Sentences.Count, i => Sentences[i].Span.End, offset);

    /// <summary>The tokens that lie wholly in <paramref name="span"/>, as a half-open range of indices; empty when there is none.</summary>
    public TextSpan TokensIn(TextSpan span)
    {
        var first = FirstToken(span.Start, ofStart: true);
        return new TextSpan(first, Math.Max(first, FirstToken(span.End + 1L, ofStart: false)));
    }

    /// <summary>Binary search for the first token that starts, or ends, at <paramref name="offset"/> or later; the number of tokens when none does.</summary>
    private int FirstToken(long offset, bool ofStart)
    {
        int low = 0, high = Tokens.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var span = Tokens[middle].Span;
            if ((ofStart ? span.Start : span.End) >= offset) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    private static int Nearest(int count, Func<int, int> endOf, int offset) =>
        Math.Min(FirstWhere(count, i => endOf(i) > offset), count - 1);

    /// <summary>Binary search for the first index at which a condition that stays true turns true; <paramref name="count"/> when none.</summary>
    private static int FirstWhere(int count, Func<int, bool> holds)
    {
        int low = 0, high = count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (holds(middle)) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
