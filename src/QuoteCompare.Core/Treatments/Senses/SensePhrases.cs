using System.Collections.Frozen;
using QuoteCompare.Core.Lexicons;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>The phrases of the sense lexicons, found by their words, the longest first.</summary>
internal static class SensePhrases
{
    /// <param name="Words">Forms for comparing.</param>
    /// <param name="Kind">Null for a turn of speech that only looks like a sense word.</param>
    /// <param name="Class">See <see cref="SenseWord.Class"/>.</param>
    public sealed record Phrase(string[] Words, FindingKind? Kind, string Class, PhraseBefore Before, bool IsDeictic);

    /// <summary>What must follow a phrase for it to count.</summary>
    public enum PhraseBefore { Anything, Number, Amount }

    /// <summary>What a translator, or reported speech, may put for words of a kind though it is none of its phrases.</summary>
    private const string Rendered = "rendered", Reported = "reported";

    private static readonly (FindingKind? Kind, string File)[] Files =
    [
        (null, "idioms.txt"), (FindingKind.Condition, "conditions.txt"), (FindingKind.Negation, "negations.txt"),
        (FindingKind.Hedge, "hedges.txt"), (FindingKind.Quantifier, "quantities.txt"), (FindingKind.Time, "times.txt"),
    ];

    private static readonly FrozenDictionary<string, Phrase[]> ByFirstWord = Files
        .SelectMany(file => Lexicon.Lines(file.File).SelectMany(line => Read(file.Kind, line)))
        .Where(phrase => phrase.Class != Rendered && !IsReported(phrase))
        .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Words.Length).ToArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<FindingKind, FrozenSet<string>> RenderedWords = Files.Where(file => file.Kind is not null).ToFrozenDictionary(
        file => file.Kind!.Value,
        file => Lexicon.Lines(file.File).SelectMany(line => Read(file.Kind, line)).Where(phrase => !IsReported(phrase)).Select(phrase => string.Join(' ', phrase.Words)).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>By kind and class: "reported may" lists what reported speech puts for words of the class "may", "reported" alone what it puts for any of the kind.</summary>
    private static readonly FrozenDictionary<(FindingKind Kind, string Class), FrozenSet<string>> ReportedWords = Files.Where(file => file.Kind is not null)
        .SelectMany(file => Lexicon.Lines(file.File).SelectMany(line => Read(file.Kind, line)).Where(IsReported))
        .GroupBy(phrase => (phrase.Kind!.Value, phrase.Class[Reported.Length..].TrimStart()))
        .ToFrozenDictionary(g => g.Key, g => g.Select(phrase => string.Join(' ', phrase.Words)).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>The longest phrase that begins at a token and ends before <paramref name="end"/>; null when none does.</summary>
    public static Phrase? At(SegmentedText text, int token, int end)
    {
        if (!ByFirstWord.TryGetValue(text.Tokens[token].Normal, out var phrases)) return null;
        foreach (var phrase in phrases)
        {
            if (StandsAt(text, token, end, phrase.Words) && IsBefore(text, token + phrase.Words.Length, phrase.Before)) return phrase;
        }

        return null;
    }

    private static bool IsBefore(SegmentedText text, int token, PhraseBefore before) => before switch
    {
        PhraseBefore.Number => OpensNumber(text, token),
        PhraseBefore.Amount => OpensNumber(text, token) || IsAllOrNothing(text, token),
        _ => true,
    };

    /// <summary>"All", "every", "always", "none": what "almost" keeps open.</summary>
    private static bool IsAllOrNothing(SegmentedText text, int token) => token < text.Tokens.Count
        && At(text, token, text.Tokens.Count) is { Kind: FindingKind.Quantifier, Class: "all" or "always" } or { Kind: FindingKind.Negation };

    /// <summary>Whether an amount follows, behind a sign of money or not, in the stretch that is read or beyond it: "about | $15 million".</summary>
    private static bool OpensNumber(SegmentedText text, int token)
    {
        if (token < text.Tokens.Count && text.Tokens[token].Normal is "$" or "€" or "£" or "¥" or "us$") token++;
        return token < text.Tokens.Count && FigureReader.At(text, token, Math.Min(text.Tokens.Count, token + 2)) is not null;
    }

    /// <summary>Whether a word says something of <paramref name="kind"/> by itself or as part of a translator's rendering.</summary>
    public static bool MayRender(FindingKind kind, string word) => RenderedWords.TryGetValue(kind, out var words) && words.Contains(word);

    /// <summary>Whether reported speech, or the report beside a quotation, may put a word for words of a class ("could" for "may").</summary>
    public static bool MayReport(FindingKind kind, string name, string word) => Holds(kind, name, word) || Holds(kind, "", word);

    private static bool Holds(FindingKind kind, string name, string word) => ReportedWords.TryGetValue((kind, name), out var words) && words.Contains(word);

    private static bool IsReported(Phrase phrase) => phrase.Class.StartsWith(Reported, StringComparison.Ordinal);

    private static bool StandsAt(SegmentedText text, int token, int end, string[] words)
    {
        if (token + words.Length > end) return false;
        for (var i = 1; i < words.Length; i++)
        {
            if (text.Tokens[token + i].Normal != words[i]) return false;
        }

        return true;
    }

    private static IEnumerable<Phrase> Read(FindingKind? kind, string line)
    {
        var (heading, phrases) = kind is null ? ("", line) : (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        var before = heading.EndsWith("+number", StringComparison.Ordinal) ? PhraseBefore.Number : heading.EndsWith("+amount", StringComparison.Ordinal) ? PhraseBefore.Amount : PhraseBefore.Anything;
        var name = heading.Split('+')[0].Replace(" deictic", "", StringComparison.Ordinal);
        return phrases.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(words => new Phrase(
            words.Split(' '), kind, name,
            before, heading.EndsWith(" deictic", StringComparison.Ordinal)));
    }
}
