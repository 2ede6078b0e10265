using Microsoft.EntityFrameworkCore;
using QuoteCompare.Core;
using QuoteCompare.Storage.Databases;

namespace QuoteCompare.Storage.Texts;

/// <summary>Groups the reports that have nearly the same words.</summary>
internal static class LikeReports
{
    /// <summary>Of the versions given, those that are nearly the same as another: groups of two and more, in the order given; of three in a row the first and the last may be less alike.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<string>>> GroupAsync(LibraryContext context, IReadOnlyList<string> versionIds, CancellationToken cancellationToken)
    {
        var pairs = await PairsAsync(context, cancellationToken);
        var leader = versionIds.ToDictionary(id => id, id => id, StringComparer.Ordinal);
        foreach (var (one, other) in pairs)
        {
            if (leader.ContainsKey(one) && leader.ContainsKey(other)) leader[Lead(leader, other)] = Lead(leader, one);
        }

        return [.. versionIds.GroupBy(id => Lead(leader, id), StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.ToList())];
    }

    /// <summary>Sketches the reports of libraries made before there were sketches; the result is how many.</summary>
    public static async Task<int> SketchMissingAsync(LibraryContext context, CancellationToken cancellationToken)
    {
        var sketched = 0;
        var missing = context.Versions.AsNoTracking().Where(v => v.Text.Kind == TextKind.Report && !context.Likenesses.Any(l => l.VersionId == v.Id));
        await foreach (var version in missing.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (Likeness.Of(version) is not { } likeness) continue;
            context.Add(likeness);
            sketched++;
        }

        return sketched;
    }

    private static async Task<IEnumerable<(string One, string Other)>> PairsAsync(LibraryContext context, CancellationToken cancellationToken)
    {
        var bands = context.Set<Rows.LikenessBandRow>();
        var maybe = await bands.Join(bands, b => new { b.Band, b.Value }, b => new { b.Band, b.Value }, (a, b) => new { One = a.VersionId, Other = b.VersionId })
            .Where(pair => string.Compare(pair.One, pair.Other) < 0).Distinct().ToListAsync(cancellationToken);
        var ids = maybe.SelectMany(pair => new[] { pair.One, pair.Other }).Distinct(StringComparer.Ordinal).ToList();
        var sketches = await context.Likenesses.AsNoTracking().Where(l => ids.Contains(l.VersionId)).ToDictionaryAsync(l => l.VersionId, l => l.Sketch, cancellationToken);
        return maybe.Where(pair => Likeness.Share(sketches[pair.One], sketches[pair.Other]) >= Likeness.NearlySame)
            .Select(pair => (pair.One, pair.Other)).OrderBy(pair => pair, Comparer<(string, string)>.Create(Compare));
    }

    private static int Compare((string One, string Other) a, (string One, string Other) b) =>
        string.CompareOrdinal(a.One, b.One) is var first && first != 0 ? first : string.CompareOrdinal(a.Other, b.Other);

    private static string Lead(Dictionary<string, string> leader, string id)
    {
        while (leader[id] != id) id = leader[id];
        return id;
    }
}
