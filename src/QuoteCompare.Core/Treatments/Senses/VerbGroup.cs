using System.Collections.Frozen;
using QuoteCompare.Core.Lexicons;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>The small words before a verb: "we | could never have | closed" has the subject "we" and the modal "could".</summary>
/// <param name="Subject">Token index of the word before them; null at a text's start.</param>
/// <param name="Modal">Token index of the modal verb; null when there is none.</param>
/// <param name="Class">Its class in modals.txt; null without one.</param>
/// <param name="HasAuxiliary">Whether a form of "be", "have" or "do" stands there.</param>
/// <param name="IsOpen">Whether a contraction leaves it open which verb is meant ("they'd").</param>
internal sealed record VerbGroup(int? Subject, int? Modal, string? Class, bool HasAuxiliary, bool IsOpen)
{
    /// <summary>Tokens of a group at most.</summary>
    private const int Longest = 6;

    private static readonly FrozenDictionary<string, string> Classes = Lexicon.Lines("modals.txt")
        .Select(line => line.Split(':', 2))
        .SelectMany(parts => parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => KeyValuePair.Create(word, parts[0])))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The group that ends right before a verb.</summary>
    public static VerbGroup Before(SegmentedText text, int verb)
    {
        int? modal = null;
        var auxiliary = false;
        var at = verb - 1;
        for (; at >= 0 && verb - at <= Longest && text.Tokens[at].IsWord; at--)
        {
            var word = text.Tokens[at].Normal;
            if (Classes.ContainsKey(word)) modal = at;
            else if (word == "to" && at > 0 && Classes.ContainsKey(text.Tokens[at - 1].Normal + "_to")) modal = --at;
            else if (text.Tokens[at].Is(WordClass.Auxiliary)) auxiliary = true;
            else if (!text.Tokens[at].Is(WordClass.Adverb | WordClass.Negation) && !word.EndsWith("ly", StringComparison.Ordinal)) break;
        }

        if (at < 0 || !text.Tokens[at].IsWord) return new VerbGroup(at < 0 ? null : at, modal, ClassOf(text, modal), auxiliary, IsOpen: false);
        var subject = text.Tokens[at].Normal;
        if (subject.EndsWith("'ll", StringComparison.Ordinal)) return new VerbGroup(at, modal ?? at, ClassOf(text, modal) ?? "settled", auxiliary, IsOpen: false);
        var contracted = text.Tokens[at].Is(WordClass.Contraction);
        return new VerbGroup(at, modal, ClassOf(text, modal), auxiliary || contracted, contracted && subject.EndsWith("'d", StringComparison.Ordinal));
    }

    private static string? ClassOf(SegmentedText text, int? modal) => modal is { } at ? Classes.GetValueOrDefault(text.Tokens[at].Normal) ?? Classes[text.Tokens[at].Normal + "_to"] : null;
}
