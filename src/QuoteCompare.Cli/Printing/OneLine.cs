using System.Text;

namespace QuoteCompare.Cli.Printing;

/// <summary>Words from outside, fit to stand in one line of a terminal.</summary>
internal static class OneLine
{
    private const char Stand = '\uFFFD';

    /// <summary>
    /// The words with every run of white space as one space, and a replacement character for what could steer a terminal (control
    /// characters, changes of writing direction) or is half a character. Only for people: data is never changed.
    /// </summary>
    public static string Of(string words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune)) line.Append(Steers(rune) ? new string(Stand, 1) : rune.ToString());
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }

        return line.ToString().TrimEnd(' ');
    }

    private static bool Steers(Rune rune) => Rune.IsControl(rune)
        || rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
