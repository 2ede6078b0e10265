namespace QuoteCompare.Web.Features.Styleguide;

/// <summary>How colours are seen.</summary>
public enum ColourVision { Common, WithoutRed, WithoutGreen, WithoutBlue }

/// <summary>
/// How a colour is seen by dichromats: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A physiologically-based model for simulation of color vision
/// deficiency", 2009, their matrices for severity 1 in linear light. The milder, more common forms lie between these and common sight.
/// </summary>
internal static class ColourVisions
{
    private static readonly double[][] Protanopia = [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]];
    private static readonly double[][] Deuteranopia = [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]];
    private static readonly double[][] Tritanopia = [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]];

    public static string Words(this ColourVision vision) => vision switch
    {
        ColourVision.WithoutRed => "protanopia (no red)",
        ColourVision.WithoutGreen => "deuteranopia (no green)",
        ColourVision.WithoutBlue => "tritanopia (no blue)",
        _ => "common sight",
    };

    public static Colour Sees(this ColourVision vision, Colour colour) => vision switch
    {
        ColourVision.WithoutRed => Through(Protanopia, colour),
        ColourVision.WithoutGreen => Through(Deuteranopia, colour),
        ColourVision.WithoutBlue => Through(Tritanopia, colour),
        _ => colour,
    };

    private static Colour Through(double[][] matrix, Colour colour) => new(Channel(matrix[0], colour), Channel(matrix[1], colour), Channel(matrix[2], colour));

    private static double Channel(double[] row, Colour colour) => Math.Clamp((row[0] * colour.Red) + (row[1] * colour.Green) + (row[2] * colour.Blue), 0, 1);
}
