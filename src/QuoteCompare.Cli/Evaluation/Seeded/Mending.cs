using System.Text;

namespace QuoteCompare.Cli.Evaluation.Seeded;

/// <summary>Makes what is left of a sentence after a cut a sentence again: spaces, commas, the capital at its start.</summary>
internal static class Mending
{
    private const string Clinging = ",.;:?!)";

    public static string Of(string sentence)
    {
        var mended = new StringBuilder(sentence.Length);
        foreach (var letter in sentence)
        {
            if (letter == ' ' && (mended.Length == 0 || mended[^1] == ' ')) continue;
            if (Clinging.Contains(letter)) Trim(mended);
            if (letter is ',' or '.' or ';' && mended.Length > 0 && mended[^1] is ',' or ';') mended.Length--;
            if (letter is ',' or ';' && mended.Length == 0) continue;
            mended.Append(letter);
        }

        return WithCapital(mended.ToString().TrimEnd());
    }

    /// <summary>No space and no dash before a mark that ends something.</summary>
    private static void Trim(StringBuilder mended)
    {
        while (mended.Length > 0 && mended[^1] is ' ' or '–' or '—') mended.Length--;
    }

    /// <summary>With a capital at the start, opening brackets passed over.</summary>
    public static string WithCapital(string sentence)
    {
        var first = sentence.AsSpan().IndexOfAnyExcept("[(");
        return first < 0 ? sentence : sentence[..first] + char.ToUpperInvariant(sentence[first]) + sentence[(first + 1)..];
    }

    public static string WithSmallLetter(string sentence) => sentence.Length == 0 ? sentence : char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
