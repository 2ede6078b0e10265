using System.Text;

namespace QuoteCompare.Web.Shared;

/// <summary>
/// Which way a text runs. Decided here and not by the browser's <c>dir="auto"</c>: on a page, marks and numbers in Latin letters stand before the words, and
/// the browser would go by those.
/// </summary>
public static class TextDirection
{
    /// <summary>Code units of a text that are looked at: its first letter stands near its start, or it has none.</summary>
    private const int FirstWords = 1000;

    /// <summary>"rtl" or "ltr", by the first letter; "ltr" for a text without letters in its first thousand code units.</summary>
    public static string Of(string text)
    {
        foreach (var rune in text.AsSpan(0, Math.Min(text.Length, FirstWords)).EnumerateRunes())
        {
            if (Rune.IsLetter(rune)) return RunsLeft(rune.Value) ? "rtl" : "ltr";
        }

        return "ltr";
    }

    // The blocks that Unicode keeps for scripts from right to left, presentation forms included.
    private static bool RunsLeft(int letter) =>
        letter is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
