using System.Collections.Frozen;
using QuoteCompare.Core.Lexicons;

namespace QuoteCompare.Core.Quotations;

/// <summary>The reporting verbs and nouns of the lexicon, found by their words.</summary>
internal static class ReportingLexicon
{
    private sealed record Entry(string[] Words, ReportingVerb Verb, VerbForm Form);

    private static readonly FrozenDictionary<string, Entry[]> Verbs = LoadVerbs();
    private static readonly FrozenDictionary<string, ReportingVerb> Nouns = LoadNouns();

    /// <summary>"According to": a preposition that does a verb's work.</summary>
    public static ReportingVerb AccordingTo { get; } = new("according to", CueClass.Says, Frame.Bare);

    /// <summary>A colon after a name ("Leader: no talks").</summary>
    public static ReportingVerb Colon { get; } = new(":", CueClass.None, Frame.Bare);

    /// <summary>The longest verb that begins at <paramref name="at"/>; null when none does.</summary>
    public static VerbMatch? VerbAt(IReadOnlyList<Unit> units, int at)
    {
        if (!Verbs.TryGetValue(units[at].Normal, out var entries)) return null;
        foreach (var entry in entries)
            if (Matches(units, at, entry.Words)) return new VerbMatch(entry.Verb, entry.Form, entry.Words.Length);
        return null;
    }

    /// <summary>The noun of speech at <paramref name="at"/>; null when it is none.</summary>
    public static ReportingVerb? NounAt(IReadOnlyList<Unit> units, int at) => Nouns.GetValueOrDefault(units[at].Normal);

    private static bool Matches(IReadOnlyList<Unit> units, int at, string[] words)
    {
        if (at + words.Length > units.Count) return false;
        for (var i = 1; i < words.Length; i++)
            if (units[at + i].Normal != words[i]) return false;
        return true;
    }

    private static FrozenDictionary<string, Entry[]> LoadVerbs()
    {
        var entries = new List<Entry>();
        foreach (var line in Lexicon.Lines("reporting-verbs.txt"))
        {
            var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var frame = Enum.Parse<Frame>(fields[1], ignoreCase: true);
            var verb = new ReportingVerb(fields[2].Replace('_', ' '), Enum.Parse<CueClass>(fields[0], ignoreCase: true), frame);
            for (var form = VerbForm.Base; (int)form < fields.Length - 2; form++)
                entries.AddRange(fields[(int)form + 2].Split(',').Select(words => new Entry(words.Split('_'), verb, form)));
        }

        // The past before the participle, the longer before the shorter, and of two equal ones the first listed.
        return entries.GroupBy(e => e.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(e => e.Words.Length).ThenByDescending(e => e.Form == VerbForm.Past).ToArray(), StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, ReportingVerb> LoadNouns() =>
        Lexicon.Lines("reporting-nouns.txt")
            .Select(line => line.Split(':', 2))
            .SelectMany(parts => parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(noun => new ReportingVerb(noun, Enum.Parse<CueClass>(parts[0], ignoreCase: true), Frame.That)))
            .ToFrozenDictionary(noun => noun.Name, StringComparer.Ordinal);
}
