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

    // Linear in the text, whatever the name and the text hold.
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>For a text of 5 MB, the largest there is: it takes a fraction of a second.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <summary>Capitals that stand for a country or a medium, in outlets' names and everywhere else.</summary>
    private static readonly string[] Common = ["US", "USA", "UK", "EU", "UN", "UAE", "TV", "FM", "AM"];

    private static readonly string[] Articles = ["the", "a", "an"];

    /// <summary>Whatever tells where a text stands, also of outlets that nobody named.</summary>
    public static Regex Addresses => AddressPattern();

    public static IEnumerable<Regex> Of(IEnumerable<string> outlets)
    {
        var parts = outlets.SelectMany(outlet => PartsOf(outlet).Prepend(outlet)).Select(part => part.Trim()).Distinct(StringComparer.Ordinal).ToList();
        return Joined(parts.Select(Name), Options | RegexOptions.IgnoreCase).Concat(Joined(parts.SelectMany(Capitals), Options));
    }

    /// <summary>One pattern for all, the longest first: of two at one place it is the one that covers.</summary>
    private static IEnumerable<Regex> Joined(IEnumerable<string> patterns, RegexOptions options)
    {
        var all = string.Join('|', patterns.Where(p => p.Length > 0).Distinct(StringComparer.Ordinal).OrderByDescending(p => p.Length).ThenBy(p => p, StringComparer.Ordinal));
        return all.Length == 0 ? [] : [new Regex(all, options, Longest)];
    }

    private static string[] PartsOf(string outlet) => Separators().Split(outlet);

    private static List<string> WordsOf(string name)
    {
        var words = Words().Matches(name).Select(match => match.Value).ToList();
        if (words.Count > 1 && Articles.Contains(words[0], StringComparer.OrdinalIgnoreCase)) words.RemoveAt(0);
        return words;
    }

    private static string Name(string name)
    {
        var words = WordsOf(name);
        if (words is [] || (words is [var only] && !IsAcronym(only))) return "";
        var pattern = string.Join(@"[\W_]*", words.Select(Regex.Escape));
        return words.Count > 1 && words.Sum(word => word.Length) >= LeastInside ? pattern : $@"\b{pattern}\b";
    }

    /// <summary>What is only a name as it is written here: in small letters "time" and "the post" are other words.</summary>
    private static IEnumerable<string> Capitals(string name)
    {
        var words = WordsOf(name);
        if (words is [var only] && only.Length > 1 && !Common.Contains(only, StringComparer.Ordinal))
            yield return $@"\b({Regex.Escape(only)}|{Regex.Escape(only.ToUpperInvariant())})\b";
        if (words.Count < 2) yield break;
        foreach (var word in words.Where(IsAcronym)) yield return $@"\b{Regex.Escape(word)}\b";
        var initials = string.Concat(words.Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        if (initials.Length > 2) yield return $@"\b{Regex.Escape(initials)}\b";
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
