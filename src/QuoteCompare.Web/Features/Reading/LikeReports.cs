using QuoteCompare.Storage;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Reading;

/// <summary>Reports with nearly the same words, as agency copy has: shown together and counted once.</summary>
public sealed class LikeReports
{
    private readonly Dictionary<string, IReadOnlyList<string>> groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    private LikeReports()
    {
    }

    public static LikeReports From(LibraryListing listing)
    {
        var like = new LikeReports();
        foreach (var group in listing.NearlySame)
        {
            foreach (var id in group) like.groups[id] = group;
        }

        if (like.groups.Count == 0) return like;
        var named = ReportNames.From(listing);
        var reports = listing.Speeches.SelectMany(speech => speech.Reports, (_, paired) => paired.Report).Concat(listing.ReportsWithoutSpeech);
        foreach (var report in reports.Where(report => like.groups.ContainsKey(report.Id))) like.names[report.Id] = named.Short(report);
        return like;
    }

    /// <summary>How many reports these are when those that are alike count once.</summary>
    public int Count(IEnumerable<string> ids) => ids.Select(Lead).Distinct(StringComparer.Ordinal).Count();

    /// <summary>In their order, those that are alike behind the first of them.</summary>
    public IEnumerable<T> Together<T>(IEnumerable<T> reports, Func<T, string> idOf) => reports.GroupBy(report => Lead(idOf(report)), StringComparer.Ordinal).SelectMany(alike => alike);

    /// <summary>"Nearly the same words as Report B and Report C; counted once"; null for a report that no other is like.</summary>
    public string? Words(string id) => groups.TryGetValue(id, out var group)
        ? $"Nearly the same words as {Listed([.. group.Where(other => other != id).Select(other => names.GetValueOrDefault(other, "another report"))])}; counted once"
        : null;

    /// <summary>"5 reports, counted as 4: 2 of them have nearly the same words"; without the second part where none are alike.</summary>
    public string CountInWords(IReadOnlyCollection<string> ids)
    {
        var (count, alike) = (Count(ids), ids.GroupBy(Lead, StringComparer.Ordinal).Where(group => group.Count() > 1).Sum(group => group.Count()));
        var words = ids.Count == 1 ? "1 report" : FormattableString.Invariant($"{ids.Count} reports");
        return alike == 0 ? words : FormattableString.Invariant($"{words}, counted as {count}: {alike} of them have nearly the same words");
    }

    private string Lead(string id) => groups.TryGetValue(id, out var group) ? group[0] : id;

    private static string Listed(IReadOnlyList<string> names) => names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
}
