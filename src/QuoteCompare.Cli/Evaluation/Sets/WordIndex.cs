using System.Text.RegularExpressions;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Sets;

/// <summary>The words of a text by number, so that quotation marks and outer punctuation decide nothing.</summary>
internal sealed partial class WordIndex(string text)
{
    private readonly List<TextSpan> words = [.. Words().Matches(text).Select(word => new TextSpan(word.Index, word.Index + word.Length))];

    /// <summary>Numbers of the words that a stretch touches.</summary>
    public HashSet<int> In(IEnumerable<TextSpan> stretches)
    {
        var numbers = new HashSet<int>();
        foreach (var stretch in stretches)
        {
            for (var i = FirstAfter(stretch.Start); i < words.Count && words[i].Start < stretch.End; i++) numbers.Add(i);
        }

        return numbers;
    }

    /// <summary>The last word of a name in lower case; null when it has none.</summary>
    public static string? LastWord(string name) => Words().Matches(name).LastOrDefault()?.Value.ToLowerInvariant();

    [GeneratedRegex(@"[\p{L}\p{N}_]+([’'´`][\p{L}\p{N}_]+)*", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Words();

    /// <summary>Index of the first word that ends after an offset.</summary>
    private int FirstAfter(int offset)
    {
        var (low, high) = (0, words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].End > offset) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
