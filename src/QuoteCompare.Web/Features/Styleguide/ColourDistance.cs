namespace QuoteCompare.Web.Features.Styleguide;

/// <summary>
/// How far apart two colours are seen: CIEDE2000 (G. Sharma, W. Wu and E. N. Dalal, 2005), light as on a screen (D65). 1 is just seen side by side; from
/// about 10 on two colours are told apart at a glance.
/// </summary>
internal static class ColourDistance
{
    private const double TwentyFiveToTheSeventh = 6103515625;

    public static double Between(Colour one, Colour other)
    {
        var (l1, a1, b1) = Lab(one);
        var (l2, a2, b2) = Lab(other);
        var stretch = 1.5 - (0.5 * Crowding((Hypotenuse(a1, b1) + Hypotenuse(a2, b2)) / 2));
        (a1, a2) = (a1 * stretch, a2 * stretch);
        double c1 = Hypotenuse(a1, b1), c2 = Hypotenuse(a2, b2);
        double h1 = Hue(a1, b1), h2 = Hue(a2, b2);
        var turn = c1 * c2 == 0 ? 0 : Turn(h2 - h1);
        var hue = c1 * c2 == 0 ? h1 + h2 : Mean(h1, h2);
        var (lightness, chroma) = ((l1 + l2) / 2, (c1 + c2) / 2);
        var t = 1 - (0.17 * Cos(hue - 30)) + (0.24 * Cos(2 * hue)) + (0.32 * Cos((3 * hue) + 6)) - (0.2 * Cos((4 * hue) - 63));
        var fromMiddle = (lightness - 50) * (lightness - 50);
        var dl = (l2 - l1) / (1 + (0.015 * fromMiddle / Math.Sqrt(20 + fromMiddle)));
        var dc = (c2 - c1) / (1 + (0.045 * chroma));
        var dh = 2 * Math.Sqrt(c1 * c2) * Math.Sin(Radians(turn / 2)) / (1 + (0.015 * chroma * t));
        var rotation = -2 * Crowding(chroma) * Math.Sin(Radians(60 * Math.Exp(-Math.Pow((hue - 275) / 25, 2))));
        return Math.Sqrt((dl * dl) + (dc * dc) + (dh * dh) + (rotation * dc * dh));
    }

    private static (double L, double A, double B) Lab(Colour colour)
    {
        var x = Root(((0.4124564 * colour.Red) + (0.3575761 * colour.Green) + (0.1804375 * colour.Blue)) / 0.95047);
        var y = Root((0.2126729 * colour.Red) + (0.7151522 * colour.Green) + (0.0721750 * colour.Blue));
        var z = Root(((0.0193339 * colour.Red) + (0.1191920 * colour.Green) + (0.9503041 * colour.Blue)) / 1.08883);
        return ((116 * y) - 16, 500 * (x - y), 200 * (y - z));
    }

    private static double Root(double share) => share > 216.0 / 24389 ? Math.Cbrt(share) : ((24389.0 / 27 * share) + 16) / 116;

    private static double Crowding(double chroma)
    {
        var seventh = Math.Pow(chroma, 7);
        return Math.Sqrt(seventh / (seventh + TwentyFiveToTheSeventh));
    }

    private static double Hypotenuse(double a, double b) => Math.Sqrt((a * a) + (b * b));

    private static double Hue(double a, double b) => (Math.Atan2(b, a) * 180 / Math.PI + 360) % 360;

    private static double Turn(double degrees) => degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;

    private static double Mean(double one, double other) => Math.Abs(one - other) <= 180 ? (one + other) / 2 : (one + other < 360 ? one + other + 360 : one + other - 360) / 2;

    private static double Cos(double degrees) => Math.Cos(Radians(degrees));

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
