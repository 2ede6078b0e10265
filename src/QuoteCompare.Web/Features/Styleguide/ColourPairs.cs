using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Styleguide;

/// <summary>Two colours that stand on each other, and the least contrast that is asked of them.</summary>
/// <param name="Front">Name of the text's, line's or shape's colour.</param>
/// <param name="Ground">Name of the colour behind it.</param>
/// <param name="Least">4.5 for words, 3 for what is drawn (WCAG 2.2, 1.4.3 and 1.4.11).</param>
public sealed record ColourPair(string Front, string Ground, double Least);

/// <summary>Every pair of colours that the site uses.</summary>
public static class ColourPairs
{
    /// <summary>Contrast asked of words, and of what is drawn.</summary>
    private const double Words = 4.5, Drawn = 3;

    /// <summary>What pages, sheets, notices and chosen words lie on.</summary>
    private static readonly string[] Grounds = ["paper", "sheet", "wash", "pick"];

    /// <summary>The four hues that quotations are told apart by.</summary>
    public static IReadOnlyList<string> Hues { get; } =
        [.. new[] { MarkKind.Verbatim, MarkKind.Paraphrased, MarkKind.Trimmed, MarkKind.Recontextualised }.Select(kind => kind.CssName())];

    public static IReadOnlyList<ColourPair> All { get; } =
    [
        .. from front in (string[])["ink", "soft", "none", .. Hues] from ground in Grounds select new ColourPair(front, ground, Words),
        .. from hue in (string[])["none", .. Hues] select new ColourPair(hue, $"{hue}-w", Words),
        .. from ground in (string[])["paraphrased-w", "trimmed-w"] select new ColourPair("soft", ground, Words),
        new("paper", "ink", Words),
        new("paper", "soft", Words),
        .. from front in (string[])["edge", "focus"] from ground in (string[])["paper", "sheet", "wash"] select new ColourPair(front, ground, Drawn),
    ];
}
