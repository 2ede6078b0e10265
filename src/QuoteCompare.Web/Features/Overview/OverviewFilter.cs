using System.Globalization;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.Overview;

/// <summary>What of the overview is shown. All of it stands in the address, so a link carries exactly that view.</summary>
/// <param name="Choice">Which sentences.</param>
/// <param name="Reports">Ids of the reports to show as columns, in the order chosen; empty for all.</param>
/// <param name="Page">One-based: a long speech goes over several pages.</param>
public sealed record OverviewFilter(OverviewChoice Choice, IReadOnlyList<string> Reports, int Page = 1)
{
    public static OverviewFilter None { get; } = new(OverviewChoice.All, []);

    /// <summary>Reads the parts of an address; what means nothing is left aside.</summary>
    /// <param name="show">A choice's name in addresses; null for all.</param>
    /// <param name="reports">Ids of reports; null for all.</param>
    /// <param name="known">The ids of the reports on the speech.</param>
    /// <param name="page">A page's number; null for the first.</param>
    public static OverviewFilter Read(string? show, IEnumerable<string>? reports, IReadOnlyCollection<string> known, string? page = null) =>
        new(OverviewChoices.Read(show), [.. (reports ?? []).Where(id => known.Contains(id, StringComparer.Ordinal)).Distinct(StringComparer.Ordinal)],
            int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Max(1, number) : 1);

    public bool Shows(string reportId) => Reports.Count == 0 || Reports.Contains(reportId, StringComparer.Ordinal);

    /// <summary>With the report added, or taken away when it was chosen.</summary>
    public OverviewFilter With(string reportId) => this with
    {
        Page = 1,
        Reports = Reports.Contains(reportId, StringComparer.Ordinal) ? [.. Reports.Where(id => id != reportId)] : [.. Reports, reportId],
    };

    /// <summary>The address of the overview under this filter, without an anchor.</summary>
    public string Address(string speechId)
    {
        var parts = Reports.Select(id => $"report={id}");
        if (Choice != OverviewChoice.All) parts = parts.Prepend($"show={Choice.Token()}");
        if (Page > 1) parts = parts.Append(string.Create(CultureInfo.InvariantCulture, $"page={Page}"));
        var query = string.Join('&', parts);
        return query.Length == 0 ? ReadingAddress.Overview(speechId) : $"{ReadingAddress.Overview(speechId)}?{query}";
    }
}
