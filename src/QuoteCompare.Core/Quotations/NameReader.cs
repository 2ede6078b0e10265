using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>A name as it stands somewhere: its tokens without titles, and the offices that introduce it.</summary>
/// <param name="Tokens">Half-open range of token indices; at least one.</param>
/// <param name="Offices">Words such as "leader" before the name.</param>
internal sealed record NameMention(TextSpan Tokens, IReadOnlyList<string> Offices);

/// <summary>Reads names: runs of capitalised words, titles aside.</summary>
internal static class NameReader
{
    /// <summary>Words before a name looked at for an office ("Supreme Leader of the Islamic Revolution Ayatollah ...").</summary>
    private const int OfficeReach = 8;

    /// <summary>Words behind a name and its comma looked at for an office.</summary>
    private const int ApposedReach = 5;

    /// <summary>A name longer than this is a headline or a list.</summary>
    private const int LongestName = 5;

    /// <summary>The names among the tokens of <paramref name="range"/>, in order.</summary>
    public static IEnumerable<NameMention> Read(SegmentedText report, TextSpan range)
    {
        for (var at = range.Start; at < range.End; at++)
        {
            if (!IsNamePart(report, at)) continue;
            var start = at;
            var end = at + 1;
            while (end < range.End && !EndsName(report, end - 1) && (IsNamePart(report, end) || IsParticle(report, end, range.End))) end++;
            for (var i = start; i < end; i++)
                if (Titles.IsTitle(report.Tokens[i]) && i + 1 < end) start = i + (report.Tokens[i + 1].Normal == "." && i + 2 < end ? 2 : 1);
            at = end - 1;
            if (end - start <= LongestName && !(end - start == 1 && Titles.IsTitle(report.Tokens[start]))) yield return new(new(start, end), [.. OfficesBefore(report, start, range.Start), .. OfficesAfter(report, end, range.End)]);
        }
    }

    private static List<string> OfficesBefore(SegmentedText report, int name, int first)
    {
        var offices = new List<string>();
        var before = name - 1;
        while (before > first && (report.Tokens[before].Normal == "." || (Titles.IsTitle(report.Tokens[before]) && !Titles.IsOffice(report.Tokens[before])))) before--;
        // "The governor of the National Bank": the office is in the bank, and the bank does not hold it.
        if (before > first && (report.Tokens[before].Normal == "of" || (report.Tokens[before].Normal == "the" && report.Tokens[before - 1].Normal == "of"))) return offices;
        if (before > first && report.Tokens[before].Normal == ",") return OfficesApposed(report, before, first);
        for (var i = name - 1; i >= first && name - i <= OfficeReach; i--)
        {
            var token = report.Tokens[i];
            if (Titles.IsOffice(token)) offices.Add(token.Normal);
            var goesOn = Titles.IsTitle(token) || token.Normal is "of" or "the" or "-" or "." or "’" or "”" or "\"" or "'" or "‘" or "“" || char.IsUpper(report.Text[token.Span.Start]);
            if (!goesOn) break;
        }

        return offices;
    }

    /// <summary>
    /// "The director of libraries, Margaret Oduya, said", "PARIS – France's president, ...": only where the phrase opens its sentence; in "after meeting the president,
    /// Ann Lee said" it is somebody else.
    /// </summary>
    private static List<string> OfficesApposed(SegmentedText report, int comma, int first)
    {
        var offices = new List<string>();
        var i = comma - 1;
        for (; i >= first && comma - i <= OfficeReach; i--)
        {
            var token = report.Tokens[i];
            if (Titles.IsOffice(token)) offices.Add(token.Normal);
            if (!token.IsWord && token.Normal is not ("-" or ".")) break;
            if (token.Is(WordClass.Preposition) && token.Normal is not ("of" or "for") || token.Kind == TokenKind.Number) return [];
        }

        var opens = i < first || report.Tokens[i].Normal is "–" or "—" or "--";
        return opens && !(report.Tokens[i + 1].Normal.EndsWith("ing", StringComparison.Ordinal)) ? offices : [];
    }

    /// <summary>"Ruth Calloway, the chair of the council", "Ruth Calloway, who chairs the council".</summary>
    private static IEnumerable<string> OfficesAfter(SegmentedText report, int end, int last)
    {
        if (end >= last || report.Tokens[end].Normal != ",") yield break;
        for (var i = end + 1; i < last && i - end <= ApposedReach; i++)
        {
            var token = report.Tokens[i];
            if (token.Normal is "," or "of" || (token.IsWord && token.Kind == TokenKind.Number)) yield break;
            if (Titles.IsOffice(token)) yield return token.Normal;
            else if (report.Tokens[i - 1].Normal == "who" && token.Normal.EndsWith('s') && Titles.IsOffice(token with { Normal = token.Normal[..^1] })) yield return token.Normal[..^1];
        }
    }

    private static bool IsNamePart(SegmentedText report, int at)
    {
        var token = report.Tokens[at];
        if (!token.IsWord || token.Kind == TokenKind.Number || !char.IsUpper(report.Text[token.Span.Start])) return false;
        return !token.Is((WordClass)~0) || (token.Is(WordClass.Month | WordClass.Modal) && at > 0 && char.IsUpper(report.Text[report.Tokens[at - 1].Span.Start]) && !token.Is(WordClass.Weekday) && token.Normal is "may" or "will" or "june" or "april" or "jan");
    }

    /// <summary>A possessive ends a name ("CNN's Jake Tapper").</summary>
    private static bool EndsName(SegmentedText report, int at) => report.Tokens[at].Normal.EndsWith("'s", StringComparison.Ordinal);

    /// <summary>"de", "bin", the stop of an initial and the hyphen of a double name, when a name goes on behind it.</summary>
    private static bool IsParticle(SegmentedText report, int at, int end)
    {
        if (at + 1 >= end || !IsNamePart(report, at + 1)) return false;
        var token = report.Tokens[at];
        if (token.Normal is "-" or ".") return report.Tokens[at - 1].Span.End == token.Span.Start && (token.Normal == "-" || token.Span.Start - report.Tokens[at - 1].Span.Start <= 3);
        return token.Normal is "de" or "del" or "della" or "di" or "da" or "dos" or "van" or "von" or "der" or "den" or "bin" or "ibn" or "al" or "el" or "la" or "le";
    }
}
