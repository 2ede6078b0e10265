using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>The second stage: a segmented report → its quotations.</summary>
public static class QuotationExtractor
{
    /// <summary>
    /// The quotations of <paramref name="report"/>, ordered by start, none overlapping. Empty when it holds none.
    /// </summary>
    /// <param name="report">The report, segmented.</param>
    /// <param name="metadata">What was declared of the report; <see cref="TextMetadata.None"/> when nothing was.</param>
    public static IReadOnlyList<Quotation> Extract(SegmentedText report, TextMetadata metadata)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(metadata);
        var layout = LayoutReader.Read(report);
        var found = new QuotationCollector(layout, new SpeakerResolver(layout, People.Read(layout, metadata)), new ReportCalendar(TextFactsReader.Read(report, metadata with { Kind = TextKind.Report })));
        var readings = Enumerable.Range(0, layout.Statements.Count).Select(s => StatementReading.Of(layout, s)).ToList();
        var later = LaterAttribution.Find(layout, readings);
        Announcement? announced = null;
        for (var s = 0; s < readings.Count; s++)
        {
            var (attributions, drafts) = readings[s];
            var loose = LooseQuotations.Find(layout, s, drafts, announced ?? later[s]);
            found.Add(s, attributions, drafts.Concat(loose).OrderBy(d => d.Parts[0].Start));
            announced = Announcement.Of(layout, s, attributions);
        }

        return found.Quotations;
    }
}
