using System.Text.RegularExpressions;

namespace QuoteCompare.Web.Features.Export;

/// <summary>
/// The spellings under which an outlet is known: its name in any case and however its words are parted ("valeledger.example"), the parts of "PMOI/MEK",
/// its capitals ("BBC" of "BBC News") and initials ("NYT"), and its last word after an article ("the Ledger").
/// </summary>
internal static partial class OutletSpellings
{
    /// <summary>Letters from which on a name is looked for inside longer words too: "#ValeLedgerNews". Shorter ones are parts of common words.</summary>
    private const int LeastInside = 6;

    /// <summary>Letters of a word that is looked for inside hashtags.</summary>
    private const int LeastInHashtag = 4;

    /// <summary>Words of a name that are looked for: a longer one is no name, and patterns that never go back are limited in size.</summary>
    private const int LongestName = 20;

    /// <summary>Names of twenty long words in one pattern stay within that limit.</summary>
    private const int NamesAPattern = 8;

    // Linear in the text, whatever the name and the text hold.
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>For a text of 5 MB, the largest there is: it takes a fraction of a second.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <summary>Capitals that stand for a country or a medium, in outlets' names and everywhere else.</summary>
    private static readonly string[] Common = ["US", "USA", "UK", "EU", "UN", "UAE", "TV", "FM", "AM"];

    /// <summary>What names end in and are known without: "Tasnim" of "Tasnim News Agency".</summary>
    private static readonly string[] Generic = ["news", "agency", "english", "tv", "online", "network", "media", "channel", "international"];

    private static readonly string[] Articles = ["the", "a", "an"];

    /// <summary>Whatever tells where a text stands, also of outlets that nobody named.</summary>
    public static Regex Addresses => AddressPattern();

    public static IEnumerable<Regex> Of(IEnumerable<string> outlets)
    {
        var parts = outlets.SelectMany(outlet => PartsOf(outlet).Prepend(outlet)).Select(part => part.Trim()).Distinct(StringComparer.Ordinal).ToList();
        return Joined(parts.SelectMany(part => new[] { Name(part), Hashtag(part) }), Options | RegexOptions.IgnoreCase).Concat(Joined(parts.SelectMany(Capitals), Options));
    }

    /// <summary>Several names a pattern, the longest first: of two at one place it is the one that covers.</summary>
    private static IEnumerable<Regex> Joined(IEnumerable<string> patterns, RegexOptions options) =>
        patterns.Where(p => p.Length > 0).Distinct(StringComparer.Ordinal).OrderByDescending(p => p.Length).ThenBy(p => p, StringComparer.Ordinal)
            .Chunk(NamesAPattern).Select(names => new Regex(string.Join('|', names), options, Longest));

    private static string[] PartsOf(string outlet) => Separators().Split(outlet);

    private static List<string> WordsOf(string name)
    {
        var words = Words().Matches(name).Select(match => match.Value).Take(LongestName).ToList();
        if (words.Count > 1 && Articles.Contains(words[0], StringComparer.OrdinalIgnoreCase)) words.RemoveAt(0);
        return words;
    }

    private static string Name(string name)
    {
        var words = WordsOf(name);
        if (words is [] || (words is [var only] && !IsAcronym(only))) return "";
        var pattern = string.Join(@"[\W_]*", words.Select(Regex.Escape));
        return words.Count > 1 && words.Sum(word => word.Length) >= LeastInside ? pattern : Bounded(pattern, words[0][0], words[^1][^1]);
    }

    /// <summary>A hashtag that holds a name of one word ("#TasnimNews"), whole: there its letters are no part of a common word.</summary>
    private static string Hashtag(string name) => WordsOf(name) is [{ Length: >= LeastInHashtag } only] ? $@"#\w*{Regex.Escape(only)}\w*" : "";

    /// <summary>Where Latin letters begin or end, so does a word; other scripts hang prefixes on, or set no spaces.</summary>
    private static string Bounded(string pattern, char first, char last) => $"{(IsLatin(first) ? @"\b" : "")}{pattern}{(IsLatin(last) ? @"\b" : "")}";

    private static bool IsLatin(char letter) => letter < '\u0250';

    /// <summary>What is only a name as it is written here: in small letters "time" and "the post" are other words.</summary>
    private static IEnumerable<string> Capitals(string name)
    {
        var words = WordsOf(name);
        if (words is [{ Length: 1 } letter]) yield return Bounded(Regex.Escape(letter), letter[0], letter[0]);
        if (words is [var only] && only.Length > 1 && !Common.Contains(only, StringComparer.Ordinal))
            yield return Bounded($"({Regex.Escape(only)}|{Regex.Escape(only.ToUpperInvariant())})", only[0], only[^1]);
        if (words.Count < 2) yield break;
        var own = words.TakeWhile(word => !Generic.Contains(word, StringComparer.OrdinalIgnoreCase)).ToList();
        if (own.Count > 0 && own.Count < words.Count) yield return Bounded(string.Join(@"[\W_]*", own.Select(Regex.Escape)), own[0][0], own[^1][^1]);
        foreach (var word in words.Where(IsAcronym)) yield return $@"\b{Regex.Escape(word)}\b";
        var initials = string.Concat(words.Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        if (initials.Length > 1 && !Common.Contains(initials, StringComparer.Ordinal)) yield return $@"\b{Regex.Escape(initials)}\b";
        if (char.IsUpper(words[^1][0]) && !IsAcronym(words[^1])) yield return $@"\b[Tt]he {Regex.Escape(words[^1])}\b";
    }

    private static bool IsAcronym(string word) => word.Length > 1 && word.All(char.IsUpper) && !Common.Contains(word, StringComparer.Ordinal);

    [GeneratedRegex(@"[/|•·()\[\]]|\s[-–—]\s", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Separators();

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();

    [GeneratedRegex(
        @"\bhttps?://\S+|\bwww\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+|@\w{2,}|\b([\w-]+\.)+(com|org|net|info|int|gov|edu|news|press|media|online|tv|io|co|uk|ir|de|fr|ru|cn|il|example)\b(/\S*)?",
        Options | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex AddressPattern();
}
