using System.Globalization;
using System.Text;

namespace QuoteCompare.Import;

/// <summary>Names from outside, made fit for one line of a page or a message. They are labels: no file is ever written under one.</summary>
public static class ItemName
{
    /// <summary>UTF-16 code units; what the library takes as a name.</summary>
    public const int Longest = 255;

    /// <summary>
    /// The name with every character that cannot be shown, or that turns the direction of what follows ("gpj.exe" for "exe.jpg"), replaced by an
    /// underscore; cut in the middle when too long, so that the extension stays.
    /// </summary>
    public static string Shown(string name)
    {
        var shown = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes()) shown.Append(IsShown(rune) ? rune.ToString() : "_");
        var clean = shown.ToString().Trim();
        if (clean.Length == 0) return "(no name)";
        return clean.Length <= Longest ? clean : Cut(clean);
    }

    /// <summary>The extension in small letters with its dot; empty when there is none.</summary>
    public static string Extension(string name)
    {
        var file = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var dot = file.LastIndexOf('.');
        return dot < 0 ? "" : file[dot..].ToLowerInvariant();
    }

    private static string Cut(string name)
    {
        const int tail = 40;
        var (start, end) = (Longest - tail - 1, name.Length - tail);
        if (char.IsHighSurrogate(name[start - 1])) start--;
        if (char.IsLowSurrogate(name[end])) end++;
        return string.Concat(name.AsSpan(0, start), "…", name.AsSpan(end));
    }

    private static bool IsShown(Rune rune) =>
        rune != Rune.ReplacementChar
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse);
}
