using System.Text.Json;
using QuoteCompare.Core;
using QuoteCompare.Core.Origins;

namespace QuoteCompare.Storage.Searching;

/// <summary>What is wrong with a question, as a sentence for the user.</summary>
internal sealed class SearchProblem(string message) : Exception(message);

/// <summary>Reads a question: words, "phrases" and fields (<c>speaker:calloway date:2019-09..2019-10 finding:condition</c>).</summary>
internal static class SearchParser
{
    /// <summary>UTF-16 code units, and words: a question, no text.</summary>
    private const int Longest = 500, MostWords = 40;

    private const string Fields = "speaker:, outlet:, from:, to:, date:, finding: and kind:";

    private static readonly char[] Marks = ['"', '“', '”', '„', '«', '»'];

    /// <exception cref="SearchProblem">The question cannot be read.</exception>
    public static SearchQuery Read(string question)
    {
        if (question.Length > Longest) throw new SearchProblem($"A question has up to {Longest} characters; to find where a longer quotation comes from, use “Where is it from?”.");
        var query = new SearchQuery();
        foreach (var (field, value) in Parts(question)) query = With(query, field, value);
        if (query.IsEmpty) throw new SearchProblem("There is no word to search for.");
        if (query.Phrases.Sum(phrase => phrase.Count) > MostWords) throw new SearchProblem($"A question has up to {MostWords} words.");
        return query;
    }

    /// <summary>The parts between spaces; what stands in quotation marks is one. A mark that never closes ends with the question.</summary>
    private static IEnumerable<(string? Field, string Value)> Parts(string question)
    {
        for (var at = 0; at < question.Length;)
        {
            if (char.IsWhiteSpace(question[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < question.Length && !char.IsWhiteSpace(question[end]) && !Marks.Contains(question[end])) end++;
            var word = question[at..end];
            var field = FieldOf(word, end < question.Length && Marks.Contains(question[end]));
            if (end < question.Length && Marks.Contains(question[end]) && (field is not null || word.Length == 0))
            {
                var close = question.IndexOfAny(Marks, end + 1);
                if (close < 0) close = question.Length;
                yield return (field, question[(end + 1)..close]);
                at = close + 1;
                continue;
            }

            yield return field is null ? (null, word) : (field, word[(field.Length + 1)..]);
            at = Math.Max(end, at + 1);
        }
    }

    /// <summary>Letters before a colon; a time of day and an address have none, or no value of their own.</summary>
    private static string? FieldOf(string word, bool isQuoted)
    {
        var colon = word.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !word[..colon].All(char.IsAsciiLetter) || (isQuoted && colon != word.Length - 1)) return null;
        return word[..colon];
    }

    private static SearchQuery With(SearchQuery query, string? field, string value) => field?.ToLowerInvariant() switch
    {
        null => WordsOf(value) is { Count: > 0 } phrase ? query with { Phrases = [.. query.Phrases, phrase] } : query,
        "speaker" => query with { Speaker = [.. query.Speaker, .. Needed(value, "speaker: wants a name, as in speaker:calloway.")] },
        "outlet" => query with { Outlet = [.. query.Outlet, .. Needed(value, "outlet: wants a name, as in outlet:courier.")] },
        "from" => query with { From = DateRange.Read(value, "from").From },
        "to" => query with { To = DateRange.Read(value, "to").To },
        "date" => DateRange.Read(value, "date") is var (from, to) ? query with { From = from, To = to } : query,
        "finding" => query with { Findings = [.. query.Findings, Named<FindingKind>(value, "finding")] },
        "kind" => query with { Kinds = [.. query.Kinds, Named<SearchKind>(value, "kind")] },
        _ => throw new SearchProblem($"There is no field “{field}:”. The fields are {Fields}. In quotation marks it is searched for as words."),
    };

    private static List<string> WordsOf(string value) => [.. SearchWords.Of(value).Select(word => word.Key)];

    private static List<string> Needed(string value, string problem) => WordsOf(value) is { Count: > 0 } words ? words : throw new SearchProblem(problem);

    private static T Named<T>(string value, string field) where T : struct, Enum
    {
        foreach (var known in Enum.GetValues<T>())
            if (string.Equals(NameOf(known), value, StringComparison.OrdinalIgnoreCase)) return known;
        throw new SearchProblem($"{field}: knows {string.Join(", ", Enum.GetValues<T>().Select(NameOf))}.");
    }

    private static string NameOf<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
