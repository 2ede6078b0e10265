using System.Globalization;

namespace QuoteCompare.Web.Features.Styleguide;

/// <summary>A colour of the screen in linear light, red, green and blue each 0 to 1.</summary>
public readonly record struct Colour(double Red, double Green, double Blue)
{
    /// <summary>Reads "#fff" and "#1d5fa8"; false for anything else.</summary>
    public static bool TryParse(string text, out Colour colour)
    {
        colour = default;
        if (text is not ['#', .. var digits] || digits.Length is not (3 or 6)) return false;
        if (digits.Length == 3) digits = string.Concat(digits.Select(digit => new string(digit, 2)));
        if (!int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)) return false;
        colour = new Colour(Linear(value >> 16), Linear((value >> 8) & 0xFF), Linear(value & 0xFF));
        return true;
    }

    /// <summary>As sRGB, "#1d5fa8"; what lies outside the screen's colours is clipped.</summary>
    public string Hex => string.Create(CultureInfo.InvariantCulture, $"#{Screen(Red):x2}{Screen(Green):x2}{Screen(Blue):x2}");

    /// <summary>Relative luminance by WCAG 2.2, 0 to 1.</summary>
    public double Luminance => (0.2126 * Red) + (0.7152 * Green) + (0.0722 * Blue);

    /// <summary>Contrast ratio by WCAG 2.2, 1 to 21, the same in both directions.</summary>
    public double ContrastWith(Colour other)
    {
        var (high, low) = (Math.Max(Luminance, other.Luminance), Math.Min(Luminance, other.Luminance));
        return (high + 0.05) / (low + 0.05);
    }

    private static double Linear(int channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    private static int Screen(double linear)
    {
        var clipped = Math.Clamp(linear, 0, 1);
        return (int)Math.Round(255 * (clipped <= 0.0031308 ? 12.92 * clipped : (1.055 * Math.Pow(clipped, 1 / 2.4)) - 0.055));
    }
}
