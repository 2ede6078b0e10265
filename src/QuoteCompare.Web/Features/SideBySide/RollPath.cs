using System.Globalization;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.SideBySide;

/// <summary>The shapes of the legend, small, as outlines in one path: a row of twelve reports then costs no more than its kinds.</summary>
internal static class RollPath
{
    /// <summary>The marks of one kind in a row.</summary>
    public static string Of(MarkKind kind, IEnumerable<double> centres, double radius) => string.Concat(centres.Select(x => Shape(kind, x, radius)));

    private static string Shape(MarkKind kind, double x, double r)
    {
        const double y = RollColumns.Height / 2;
        return kind switch
        {
            MarkKind.Verbatim => Circle(x, y, r),
            MarkKind.Paraphrased => Path($"M{x - r:0.##} {y:0.##}l{r:0.##} {r:0.##} {r:0.##} {-r:0.##} {-r:0.##} {-r:0.##}z"),
            // The right half a second time: by the even-odd rule it is empty then.
            MarkKind.Trimmed => Circle(x, y, r) + Path($"M{x:0.##} {y - r:0.##}a{r:0.##} {r:0.##} 0 0 1 0 {2 * r:0.##}z"),
            MarkKind.Recontextualised => Path($"M{x - r:0.##} {y - r:0.##}h{2 * r:0.##}v{2 * r:0.##}h{-2 * r:0.##}zM{x:0.##} {y - r:0.##}v{2 * r:0.##}"),
            MarkKind.Reuse => Path($"M{x - r:0.##} {y:0.##}h{r / 2:0.##}m{r / 2:0.##} 0h{r / 2:0.##}"),
            _ => Path($"M{x - r:0.##} {y:0.##}h{2 * r:0.##}"),
        };
    }

    private static string Circle(double x, double y, double r) => Path($"M{x - r:0.##} {y:0.##}a{r:0.##} {r:0.##} 0 1 0 {2 * r:0.##} 0a{r:0.##} {r:0.##} 0 1 0 {-2 * r:0.##} 0z");

    private static string Path(FormattableString path) => path.ToString(CultureInfo.InvariantCulture);
}
