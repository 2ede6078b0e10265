using System.Text;

namespace QuoteCompare.Storage.Texts;

/// <summary>
/// Names of texts and of people, stored as plain text to search and sort by. Databases cut or refuse NUL and lone surrogates there, and a
/// line break would break the one line of a message.
/// </summary>
internal static class Label
{
    /// <summary>UTF-16 code units; file systems end at 255 bytes.</summary>
    private const int LongestLabel = 255;

    /// <summary>UTF-16 code units; what browsers and servers take without complaint.</summary>
    public const int LongestAddress = 2000;

    /// <param name="label">The name.</param>
    /// <param name="what">What it is, for the message.</param>
    /// <param name="longest">UTF-16 code units.</param>
    /// <exception cref="LibraryException">It is blank, too long, or holds a control character or half a character.</exception>
    public static void Check(string label, string what, int longest = LongestLabel)
    {
        if (string.IsNullOrWhiteSpace(label)) throw new LibraryException($"{what} is empty");
        if (label.Length > longest) throw new LibraryException($"{what} is longer than {longest} characters");
        if (!IsShown(label)) throw new LibraryException($"{what} holds a character that cannot be shown");
    }

    /// <summary>Whether it may stand in the database as plain text; what may not is not asked for either.</summary>
    public static bool IsShown(string label) => !label.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar || Rune.IsControl(rune));
}
