namespace QuoteCompare.Web.Features.SideBySide;

/// <summary>
/// Where each report's column stands in the rail of a speech with many reports, in CSS pixels: like the keys of a piano roll, so that the eye follows one
/// report down the page. The column of the open report is as wide as a finger needs.
/// </summary>
/// <param name="Count">How many reports there are; at least 1.</param>
/// <param name="Open">Zero-based index of the open one.</param>
public sealed record RollColumns(int Count, int Open)
{
    /// <summary>Up to so many reports a mark can have its letter beside it; with more, every report gets a column instead.</summary>
    public const int MostLetters = 4;

    /// <summary>WCAG 2.2 asks for targets of 24 pixels.</summary>
    public const double OpenWidth = 24;

    public const double Height = 24;

    /// <summary>A shape of seven pixels and a gap; narrower only when there are more than twelve reports, whose columns share the room of twelve.</summary>
    private const double MostPitch = 9, Room = OpenWidth + (11 * MostPitch);

    public double Width => OpenWidth + ((Count - 1) * Pitch);

    /// <summary>Half the width of a shape.</summary>
    public double Radius => Pitch * 0.39;

    private double Pitch => Math.Min(MostPitch, (Room - OpenWidth) / Math.Max(1, Count - 1));

    /// <summary>The left edge of a report's column.</summary>
    public double Left(int index) => (index * Pitch) + (index > Open ? OpenWidth - Pitch : 0);

    public double Centre(int index) => Left(index) + ((index == Open ? OpenWidth : Pitch) / 2);
}
