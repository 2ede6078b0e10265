using QuoteCompare.Core;
using QuoteCompare.Core.Treatments;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.CheckList;

/// <summary>The harmless differences of a quotation in a line each: what they are called and the words that anyone can look up.</summary>
internal sealed class QuietFindings(ReadText report, IReadOnlyList<ReadText> speeches)
{
    /// <summary>Wordings named of one kind: the evidence has all of them.</summary>
    private const int MostNamed = 3;

    /// <summary>UTF-16 code units of a wording that fits a line beside others.</summary>
    private const int Longest = 40;

    /// <summary>"other words: “mend” (speech: “repair”), “soon” (speech: “before long”) and 2 more"; the name alone of a kind that shows no words, unless a label says it already.</summary>
    public IReadOnlyList<string> Of(IEnumerable<Finding> findings, IReadOnlyList<Label> labels) =>
        [.. findings.Where(FindingWeight.IsQuiet).GroupBy(Labels.Of, StringComparer.Ordinal)
            .Select(kind => Line(kind.Key, [.. kind.Select(Words).OfType<string>().Distinct(StringComparer.Ordinal)]))
            .Where(line => labels.All(label => label.Words != line))];

    private static string Line(string name, IReadOnlyList<string> words)
    {
        if (words.Count == 0) return name;
        var more = words.Count > MostNamed ? $" and {words.Count - MostNamed} more" : "";
        return $"{name}: {string.Join(", ", words.Take(MostNamed))}{more}";
    }

    private string? Words(Finding finding) => (Excerpt(report, finding.ReportSpan), Excerpt(speeches[finding.Original], finding.OriginalSpan)) switch
    {
        (null, null) => null,
        (var written, null) => written,
        (null, var spoken) => $"speech: {spoken}",
        var (written, spoken) => $"{written} (speech: {spoken})",
    };

    private static string? Excerpt(ReadText text, TextSpan? span)
    {
        if (span is not { } stretch) return null;
        var words = stretch.In(text.Text.Text).ReplaceLineEndings(" ");
        if (words.Length <= Longest) return $"“{words}”";
        var cut = words.LastIndexOf(' ', Longest, Longest / 2);
        if (cut < 0) cut = char.IsLowSurrogate(words[Longest]) ? Longest - 1 : Longest;
        return $"“{words[..cut]} …”";
    }
}
