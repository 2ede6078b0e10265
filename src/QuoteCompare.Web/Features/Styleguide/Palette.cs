using System.Globalization;

namespace QuoteCompare.Web.Features.Styleguide;

/// <summary>A pair of colours as measured.</summary>
/// <param name="Light">Contrast in the light, with one decimal, rounded down.</param>
/// <param name="Dark">The same in the dark.</param>
public sealed record MeasuredPair(ColourPair Pair, string Light, string Dark);

/// <summary>The four hues as somebody sees them.</summary>
/// <param name="Vision">Who sees.</param>
/// <param name="Light">Seen in the light, as hexadecimal, in the order of <see cref="ColourPairs.Hues"/>.</param>
/// <param name="Dark">Seen in the dark.</param>
/// <param name="LeastLight">The distance of the two that come nearest.</param>
/// <param name="LeastDark">The same in the dark.</param>
public sealed record SeenHues(string Vision, IReadOnlyList<string> Light, IReadOnlyList<string> Dark, string LeastLight, string LeastDark);

/// <summary>The colours of the site with what is measured of them.</summary>
public sealed record Palette(ColourTokens Tokens, IReadOnlyList<MeasuredPair> Pairs, IReadOnlyList<SeenHues> Seen)
{
    public static Palette From(ColourTokens tokens) => new(
        tokens,
        [.. ColourPairs.All.Select(pair => new MeasuredPair(pair, OneDecimal(Contrast(tokens.Light, pair)), OneDecimal(Contrast(tokens.Dark, pair))))],
        [.. Enum.GetValues<ColourVision>().Select(vision => new SeenHues(
            vision.Words(), HexOf(tokens.Light, vision), HexOf(tokens.Dark, vision), OneDecimal(LeastDistance(tokens.Light, vision)), OneDecimal(LeastDistance(tokens.Dark, vision))))]);

    public static double Contrast(IReadOnlyDictionary<string, Colour> colours, ColourPair pair) => colours[pair.Front].ContrastWith(colours[pair.Ground]);

    /// <summary>Distance of the two hues that come nearest to each other for somebody.</summary>
    public static double LeastDistance(IReadOnlyDictionary<string, Colour> colours, ColourVision vision)
    {
        var seen = ColourPairs.Hues.Select(hue => vision.Sees(colours[hue])).ToList();
        return seen.SelectMany((one, i) => seen.Skip(i + 1).Select(other => ColourDistance.Between(one, other))).Min();
    }

    private static IReadOnlyList<string> HexOf(IReadOnlyDictionary<string, Colour> colours, ColourVision vision) =>
        [.. ColourPairs.Hues.Select(hue => vision.Sees(colours[hue]).Hex)];

    // Down, so that no figure promises more than there is.
    private static string OneDecimal(double figure) => (Math.Floor(figure * 10) / 10).ToString("0.0", CultureInfo.InvariantCulture);
}
