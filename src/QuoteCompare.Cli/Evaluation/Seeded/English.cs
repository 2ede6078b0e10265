using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace QuoteCompare.Cli.Evaluation.Seeded;

/// <summary>
/// The little grammar that several edits need to stay grammatical. Written for the edits alone: it shares nothing with the lexicons of the
/// engine, so that the engine is not measured against its own lists.
/// </summary>
internal static class English
{
    /// <summary>Words that a clause with a subject of its own begins with, first and second persons aside.</summary>
    public static readonly FrozenSet<string> ThirdPersonOpeners = Words(
        "the a an this that these those it they he she there his her their its such some many most all every each one no nobody nothing neither both several");

    public static readonly FrozenSet<string> FirstAndSecondPersons = Words("i me my mine myself we us our ours ourselves you your yours yourself yourselves thou thee thy");

    public static readonly FrozenSet<string> Auxiliaries = Words("is are was were will would shall can could must should may might has have had do does did cannot");

    /// <summary>Words that could make leaving out a clause more than leaving out a clause; an edit that cuts for the sake of cutting spares clauses with one.</summary>
    public static readonly FrozenSet<string> Weighty = Words(
        "not no never nobody nothing none neither nor without cannot don't doesn't didn't won't can't isn't aren't wasn't weren't haven't hasn't hadn't wouldn't couldn't shouldn't "
        + "if unless until till when whenever while once provided condition whether although though except otherwise but however "
        + "perhaps maybe probably possibly apparently almost nearly about around likely may might could would seem seems should can far "
        + "only all most many some any every each few several half both always often sometimes just even more less least much enough mostly usually "
        + "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion first second third "
        + "today tomorrow yesterday tonight now then year years month months week weeks day days ago last next before after since during "
        + "say says said saying claim claims claimed argue argues think thinks believe believes told tell asked ask want wants announce announced according");

    /// <summary>Whether words can stand as a sentence of their own: they begin with a subject and hold a finite verb that is easy to tell.</summary>
    public static bool IsClause(string words)
    {
        var all = WordsOf(words);
        return all.Count >= 4 && BeginsClause(all[0]) && all.Skip(1).Any(Auxiliaries.Contains);
    }

    /// <summary>Whether words that begin a sentence go on to a verb: an auxiliary or a form in "-ed", after a subject.</summary>
    public static bool HoldsVerb(string words)
    {
        var all = WordsOf(words);
        return all.Count >= 5 && all.Skip(1).Any(word => Auxiliaries.Contains(word) || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal)));
    }

    public static bool BeginsClause(string word) => ThirdPersonOpeners.Contains(word) || word is "i" or "we" or "you" or "our" or "my" or "your";

    /// <summary>Lower-case words, apostrophes of one kind.</summary>
    public static IReadOnlyList<string> WordsOf(string text) =>
        [.. WordPattern.Matches(text.Replace('’', '\'')).Select(match => match.Value.ToLowerInvariant())];

    public static bool HoldsWord(string text, string phrase)
    {
        var (within, sought) = ($" {string.Join(' ', WordsOf(text))} ", $" {string.Join(' ', WordsOf(phrase))} ");
        return within.Contains(sought, StringComparison.Ordinal);
    }

    /// <summary>A pattern whose time is linear in the text, whatever the text.</summary>
    public static Regex Pattern(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public static FrozenSet<string> Words(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly Regex WordPattern = Pattern(@"[\p{L}\p{N}]+(['\-,.][\p{L}\p{N}]+)*");
}
