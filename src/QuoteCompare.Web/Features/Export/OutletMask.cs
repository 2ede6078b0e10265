using System.Text.RegularExpressions;

namespace QuoteCompare.Web.Features.Export;

/// <summary>Covers whatever names an outlet, letter by letter, so that every span of a text still holds.</summary>
internal sealed class OutletMask
{
    /// <summary>Stands for a covered letter or digit; spaces and marks of punctuation stay, so that lines break as before.</summary>
    public const char Block = '█';

    private readonly IReadOnlyList<Regex> patterns;

    private OutletMask(IReadOnlyList<Regex> patterns) => this.patterns = patterns;

    /// <summary>Covers nothing.</summary>
    public static OutletMask None { get; } = new([]);

    /// <summary>Covers these names in every spelling that gives them away, and every web address, e-mail address and handle.</summary>
    public static OutletMask Of(IEnumerable<string> outlets) => new([.. OutletSpellings.Of(outlets), OutletSpellings.Addresses]);

    /// <summary>The spellings of one name alone.</summary>
    public static OutletMask OfName(string outlet) => new([.. OutletSpellings.Of([outlet])]);

    /// <summary>The text, of the same length, with what names an outlet covered.</summary>
    public string Cover(string text)
    {
        char[]? covered = null;
        foreach (var pattern in patterns)
        {
            foreach (var match in pattern.EnumerateMatches(text)) Cover(covered ??= text.ToCharArray(), match.Index, match.Length);
        }

        return covered is null ? text : new string(covered);
    }

    /// <summary>As <see cref="Cover(string)"/>, and these stretches whole; <see cref="None"/> covers none of them.</summary>
    public string Cover(string text, IEnumerable<Core.TextSpan> whole)
    {
        if (patterns.Count == 0) return text;
        var covered = Cover(text).ToCharArray();
        foreach (var span in whole) Cover(covered, span.Start, span.Length);
        return new string(covered);
    }

    /// <summary>The different spellings that are covered in a text, as they stand there.</summary>
    public IEnumerable<string> Found(string text)
    {
        foreach (var pattern in patterns)
        {
            foreach (Match match in pattern.Matches(text)) yield return match.Value;
        }
    }

    private static void Cover(char[] text, int start, int length)
    {
        for (var i = start; i < start + length; i++)
        {
            // Halves of letters beyond the basic plane are no letters of their own.
            if (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i])) text[i] = Block;
        }
    }
}
