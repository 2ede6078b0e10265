using System.Globalization;
using QuoteCompare.Core.Text;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.SideBySide;

/// <summary>The whole speech as a line, one a report, with a mark wherever the report uses it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Marks">In the order of the report, one a passage.</param>
public sealed record StripRow(ReportItem Report, IReadOnlyList<StripMark> Marks);

/// <summary>A passage on the line.</summary>
/// <param name="Start">0 to <see cref="OverviewStrip.Width"/>.</param>
/// <param name="Width">At least <see cref="OverviewStrip.LeastWidth"/>.</param>
/// <param name="Place">Where it stands in the speech.</param>
public sealed record StripMark(QuotationItem Quotation, int Start, int Width, Place Place)
{
    public MarkKind Kind => Quotation.Kind;

    /// <summary>Where a click leads: the quotation, unless the page says otherwise.</summary>
    public string Href { get; init; } = Quotation.Href;
}

/// <summary>The overview strip. Places are shares of the speech's length in code units.</summary>
internal static class OverviewStrip
{
    /// <summary>Units of the drawing from the speech's first to its last word.</summary>
    public const int Width = 1000;

    /// <summary>So that a passage of three words can still be seen and hit on a phone.</summary>
    public const int LeastWidth = 8;

    public static IReadOnlyList<StripRow> Of(SegmentedText speech, IReadOnlyList<ReportItem> reports) =>
        [.. reports.Select(report => new StripRow(report, [.. report.Quotations.SelectMany(q => Marks(speech, q))]))];

    /// <summary>The marks of which something can be seen: of those of one kind at one place only the first, however often a report uses the passage.</summary>
    public static IEnumerable<StripMark> Visible(IEnumerable<StripMark> marks) => marks.DistinctBy(mark => (mark.Start, mark.Width, mark.Kind));

    /// <summary>
    /// A mark as one outline, 16 units high: a box and, a second time, the part of it that stays empty by the even-odd rule.
    /// </summary>
    public static string Path(StripMark mark)
    {
        var (start, width) = (mark.Start, mark.Width);
        var empty = mark.Kind switch
        {
            MarkKind.Trimmed => string.Create(CultureInfo.InvariantCulture, $"M{start} 1v7h{width}v-7z"),
            MarkKind.Recontextualised => string.Create(CultureInfo.InvariantCulture, $"M{start} 4.5v10.5h{width}v-10.5z"),
            _ => "",
        };
        return string.Create(CultureInfo.InvariantCulture, $"M{start} 1v14h{width}v-14z{empty}");
    }

    private static IEnumerable<StripMark> Marks(SegmentedText speech, QuotationItem quotation)
    {
        var length = Math.Max(1, speech.Text.Length);
        foreach (var passage in quotation.Passages)
        {
            var width = Math.Max(LeastWidth, (int)((long)passage.Length * Width / length));
            var start = Math.Min((int)((long)passage.Start * Width / length), Width - width);
            yield return new StripMark(quotation, start, width, Place.Of(speech, passage));
        }
    }
}
