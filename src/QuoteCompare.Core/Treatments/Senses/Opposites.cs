using System.Collections.Frozen;
using QuoteCompare.Core.Lexicons;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>
/// Finds words put for their opposite: "rose" told as "fell", "before" as "after". In one transcript only: between translations such a pair is mostly another
/// reading of the sentence. "Not open" told as "closed" says the same, and takes the negation with it.
/// </summary>
internal static class Opposites
{
    /// <summary>Other content words on either side of a place that is about the pair.</summary>
    private const int MostBeside = 2;

    /// <summary>For each word the sides on which it stands: the number of the line, positive or negative.</summary>
    private static readonly FrozenDictionary<string, int[]> Sides = Lexicon.Lines("opposites.txt")
        .SelectMany((line, number) => line.Split(':').SelectMany((side, pole) => side.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (Word: word, Side: pole == 0 ? number + 1 : -number - 1))))
        .GroupBy(entry => entry.Word, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Select(entry => entry.Side).ToArray(), StringComparer.Ordinal);

    /// <summary>Whether one word says the opposite of the other.</summary>
    /// <param name="one">A form for comparing.</param>
    /// <param name="other">A form for comparing.</param>
    public static bool Are(string one, string other) =>
        Sides.TryGetValue(one, out var here) && Sides.TryGetValue(other, out var there) && Array.Exists(here, side => Array.IndexOf(there, -side) >= 0);

    /// <summary>The words put for their opposite at the places of one original; a negation that goes or comes with such a pair is taken away there.</summary>
    public static IEnumerable<SenseChange> Settle(WordAccount account, List<SensePlace> places)
    {
        foreach (var place in places)
        {
            if (Pair(account, place.Site) is not var (spoken, told)) continue;
            var negations = place.Lost.RemoveAll(IsNegation) + place.Gained.RemoveAll(IsNegation);
            if (negations % 2 == 1) continue;
            yield return new SenseChange
            {
                Kind = FindingKind.Substituted,
                Case = SenseCase.Opposite,
                Original = place.Site.Original,
                Passage = spoken,
                Report = told,
                Place = told.Start,
                Certainty = place.Site.IsReported ? Certainty.Likely : Certainty.Clear,
            };
        }
    }

    private static bool IsNegation(SenseWord word) => word.Kind == FindingKind.Negation;

    private static (TextSpan Spoken, TextSpan Told)? Pair(WordAccount account, SenseSite site)
    {
        if (site is not { Passage: { } passage, Report: { } report, Place: LeftOutPlace.Inside } || !account.IsSameTranscript(site.Original)) return null;
        var text = account.Original(site.Original);
        List<Token> spoken = [.. Words(text, passage)], told = [.. Words(account.Report, report)];
        if (spoken.Count(ContentWords.IsOne) > MostBeside + 1 || told.Count(ContentWords.IsOne) > MostBeside + 1) return null;
        foreach (var word in spoken)
        {
            if (told.FindIndex(other => Are(word.Normal, other.Normal)) is >= 0 and var at) return (word.Span, told[at].Span);
        }

        return null;
    }

    private static IEnumerable<Token> Words(SegmentedText text, TextSpan span)
    {
        var range = text.TokensIn(span);
        return Enumerable.Range(range.Start, range.Length).Select(i => text.Tokens[i]).Where(token => token.IsWord);
    }
}
