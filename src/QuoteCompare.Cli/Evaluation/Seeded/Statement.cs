using QuoteCompare.Core;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Cli.Evaluation.Seeded;

/// <summary>One sentence of a speech as a report may quote it: word for word, or in another translation's words.</summary>
internal sealed record Statement
{
    private readonly Lazy<IReadOnlyList<Token>> words;

    /// <param name="text">What the report has, on one line.</param>
    /// <param name="original">Where it stands in the speech.</param>
    /// <param name="originalText">The words that stand there.</param>
    public Statement(string text, TextSpan original, string originalText)
    {
        (Text, Original, OriginalText) = (text, original, originalText);
        words = new(() => [.. TextSegmenter.Segment(text).Tokens.Where(token => token.IsWord)]);
    }

    public string Text { get; }

    public TextSpan Original { get; }

    public string OriginalText { get; }

    /// <summary>The words with their places in <see cref="Text"/>.</summary>
    public IReadOnlyList<Token> Words => words.Value;

    public bool IsDeclarative => Text.EndsWith('.');

    /// <summary>The word at that index in lower case, "" before the first and after the last.</summary>
    public string Word(int index) => index >= 0 && index < Words.Count ? Words[index].Normal : "";

    /// <summary>The word at that index as it stands in the text.</summary>
    public string Written(int index) => Words[index].Span.In(Text);

    /// <summary>Whether nothing but white space stands between two words.</summary>
    public bool Touch(int one, int next) => Text[Words[one].Span.End..Words[next].Span.Start].Trim().Length == 0;

    public bool Has(IReadOnlySet<string> any, int from = 0) => Words.Skip(from).Any(word => any.Contains(word.Normal));

    /// <summary>The text without some words.</summary>
    public string Without(int from, int to) => Replaced(from, to, "");

    /// <summary>The text with other words for those from one index to another, exclusive; a capital stays one.</summary>
    public string Replaced(int from, int to, string by)
    {
        var (start, end) = (Words[from].Span.Start, Words[to - 1].Span.End);
        var instead = by.Length > 0 && char.IsUpper(Text[start]) ? Mending.WithCapital(by) : by;
        return Mending.Of(Text[..start] + instead + Text[end..]);
    }
}
