using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>Who is named in a report, and by what: the fullest form of each name, and the offices that introduce it.</summary>
internal sealed class People
{
    private readonly Dictionary<string, string> fullest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Token, string Name)>> byOffice = new(StringComparer.Ordinal);

    /// <summary>Reads all names of a layout's paragraphs, then those declared.</summary>
    public static People Read(Layout layout, TextMetadata metadata)
    {
        var people = new People();
        var mentions = new List<NameMention>();
        var report = layout.Report;
        foreach (var sentence in report.Sentences)
            if (report.Paragraphs[sentence.Paragraph].Role != ParagraphRole.Boilerplate) mentions.AddRange(NameReader.Read(report, sentence.Tokens));
        people.AddNames(report, mentions, metadata);
        foreach (var mention in mentions)
        {
            if (people.NameOf(report, mention.Tokens) is not { } name) continue;
            foreach (var office in mention.Offices)
            {
                if (!people.byOffice.TryGetValue(office, out var holders)) people.byOffice[office] = holders = [];
                holders.Add((mention.Tokens.Start, name));
            }
        }

        return people;
    }

    /// <summary>The fullest form of a name that ends as this one does; the words themselves when the report has no fuller one; null when nothing is left.</summary>
    public string? NameOf(SegmentedText report, TextSpan tokens) =>
        tokens.IsEmpty ? null : fullest.GetValueOrDefault(Key(report.Tokens[tokens.End - 1])) is { } full && Fits(full, report, tokens) ? full : Words(report, tokens);

    /// <summary>Whether a name can be short for a fuller one: "Lee" and "Ann Lee" for "Ann B. Lee", but not "Bo Lee".</summary>
    private static bool Fits(string full, SegmentedText report, TextSpan tokens) =>
        tokens.Length == 1 || full.StartsWith(report.Tokens[tokens.Start].Span.In(report.Text), StringComparison.Ordinal) || full.EndsWith(Words(report, tokens), StringComparison.Ordinal);

    /// <summary>Who is introduced with an office: the last one before <paramref name="token"/>, else the first of all; null when nobody is.</summary>
    public string? HolderOf(string office, int token)
    {
        if (!byOffice.TryGetValue(office, out var holders)) return null;
        var before = holders.FindLastIndex(h => h.Token < token);
        return holders[Math.Max(0, before)].Name;
    }

    /// <summary>The words of a name: single spaces, no possessive ending.</summary>
    public static string Words(SegmentedText report, TextSpan tokens)
    {
        var span = new TextSpan(report.Tokens[tokens.Start].Span.Start, report.Tokens[tokens.End - 1].Span.End);
        var words = string.Join(' ', span.In(report.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.EndsWith("'s", StringComparison.Ordinal) || words.EndsWith("’s", StringComparison.Ordinal) ? words[..^2] : words;
    }

    private void AddNames(SegmentedText report, List<NameMention> mentions, TextMetadata metadata)
    {
        var forms = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            if (mention.Tokens.Length < 2) continue;
            var key = Key(report.Tokens[mention.Tokens.End - 1]);
            var name = Words(report, mention.Tokens);
            if (!forms.TryGetValue(key, out var known)) forms[key] = known = new(StringComparer.Ordinal);
            known[name] = known.GetValueOrDefault(name) + 1;
        }

        // The form used most; of several the longer, of equally long the first in the alphabet: never the order of a dictionary.
        foreach (var (key, known) in forms)
            fullest[key] = known.OrderByDescending(n => n.Value).ThenByDescending(n => n.Key.Length).ThenBy(n => n.Key, StringComparer.Ordinal).First().Key;
        if (metadata.Speaker is { Length: > 0 } declared && declared.Split(' ')[^1] is { Length: > 0 } last) fullest[last.ToLowerInvariant()] = declared;
    }

    private static string Key(Token last) => last.Normal.EndsWith("'s", StringComparison.Ordinal) ? last.Normal[..^2] : last.Normal;
}
