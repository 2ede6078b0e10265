using QuoteCompare.Core.Passages;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Alignments;

/// <summary>
/// The words of one side of an alignment, numbered from 0; punctuation is left out, so that it makes no difference. The words may come from
/// several stretches (a quotation interrupted by its reporting clause): what lies between them does not count.
/// </summary>
internal sealed class WordRow
{
    private readonly List<int> _tokens = [];
    private readonly List<int> _stretches = [];

    /// <param name="text">The text.</param>
    /// <param name="stretches">Its stretches, in order, none overlapping.</param>
    public WordRow(SegmentedText text, IReadOnlyList<TextSpan> stretches)
    {
        Text = text;
        for (var s = 0; s < stretches.Count; s++)
        {
            var range = text.TokensIn(stretches[s]);
            for (var i = range.Start; i < range.End; i++)
            {
                if (!text.Tokens[i].IsWord) continue;
                _tokens.Add(i);
                _stretches.Add(s);
            }
        }
    }

    public SegmentedText Text { get; }

    public int Count => _tokens.Count;

    /// <summary>The token index of a word.</summary>
    public int TokenOf(int word) => _tokens[word];

    /// <summary>The words that lie wholly in <paramref name="span"/> (UTF-16 code units), as a half-open range of word numbers; empty when there is none.</summary>
    public TextSpan In(TextSpan span)
    {
        var range = Text.TokensIn(span);
        return new TextSpan(NumberFrom(range.Start), NumberFrom(range.End));
    }

    /// <summary>UTF-16 code units from the first to the last word of a range that is not empty.</summary>
    public TextSpan SpanOf(TextSpan words) => new(Text.Tokens[_tokens[words.Start]].Span.Start, Text.Tokens[_tokens[words.End - 1]].Span.End);

    /// <summary>Whether all words of a range that is not empty come from one stretch.</summary>
    public bool IsUnbroken(TextSpan words) => _stretches[words.Start] == _stretches[words.End - 1];

    /// <summary>Whether two ranges that are not empty hold the same words, however they are spaced ("per cent", "percent"), contracted ("cannot", "can't") or spelled ("colour", "color").</summary>
    public bool IsSame(TextSpan words, WordRow other, TextSpan counterparts) =>
        (words.Length == 1 && counterparts.Length == 1 && string.Equals(Form(words.Start), other.Form(counterparts.Start), StringComparison.Ordinal))
        || Readings(words).Intersect(other.Readings(counterparts), StringComparer.Ordinal).Any();

    /// <summary>A number with the mark right before it: "$5" is not the same as "5".</summary>
    private string Form(int word)
    {
        var token = Text.Tokens[_tokens[word]];
        return token.Kind == TokenKind.Number && Units.Before(Text, _tokens[word]) is { } unit ? unit + token.Normal : token.Normal;
    }

    /// <summary>All that a range may be written out as, with nothing between the words.</summary>
    private IEnumerable<string> Readings(TextSpan words)
    {
        IEnumerable<string> readings = [""];
        for (var word = words.Start; word < words.End; word++)
        {
            var more = Contractions.Readings(Spellings.One(Form(word)));
            readings = readings.SelectMany(before => more.Select(next => before + next));
        }

        return readings;
    }

    private int NumberFrom(int token)
    {
        var at = _tokens.BinarySearch(token);
        return at < 0 ? ~at : at;
    }
}
