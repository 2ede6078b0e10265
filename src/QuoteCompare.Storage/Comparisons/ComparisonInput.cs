using QuoteCompare.Core;
using QuoteCompare.Storage.Databases;
using QuoteCompare.Storage.Rows;
using QuoteCompare.Storage.Texts;

namespace QuoteCompare.Storage.Comparisons;

/// <summary>A report with the speeches it is to be compared with, in the order of their ids, which does not hang on when they were stored.</summary>
/// <param name="Pairs">The declarations that chose the speeches, index for index; empty when there is none.</param>
internal sealed record ComparisonInput(StoredText Report, IReadOnlyList<StoredText> Speeches, IReadOnlyList<Pair> Pairs)
{
    /// <summary>Null when there is no such report, or it is compared with no version of the speech named.</summary>
    /// <param name="context">The library.</param>
    /// <param name="reportId">The version of the report.</param>
    /// <param name="speechId">A version of a speech to compare with in the place of its latest; null for the latest of each.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static async Task<ComparisonInput?> FindAsync(LibraryContext context, string reportId, string? speechId, CancellationToken cancellationToken)
    {
        var catalogue = new TextCatalogue(context);
        if (await catalogue.FindRowAsync(reportId, TextKind.Report, cancellationToken) is not { } report) return null;
        var declared = (await catalogue.PairsAsync(p => p.ReportId == report.TextId, cancellationToken)).ToDictionary(p => p.SpeechId, StringComparer.Ordinal);
        var declaredIds = declared.Keys.ToList();
        var speeches = await catalogue.LatestAsync(
            v => v.Text.Kind == TextKind.Speech && (declaredIds.Count == 0 || declaredIds.Contains(v.TextId)), cancellationToken);
        if (speechId is not null && !await IsReplacedAsync(catalogue, speechId, speeches, cancellationToken)) return null;
        speeches.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        return new ComparisonInput(
            TextReading.Read(report),
            [.. speeches.Select(TextReading.Read)],
            [.. speeches.Where(s => declared.ContainsKey(s.TextId)).Select(s => TextCatalogue.Pair(declared[s.TextId], s.Id, report.Id))]);
    }

    /// <summary>Puts the version in the place of its text's latest; false when that is not there.</summary>
    private static async Task<bool> IsReplacedAsync(TextCatalogue catalogue, string speechId, List<VersionRow> speeches, CancellationToken cancellationToken)
    {
        if (await catalogue.FindRowAsync(speechId, TextKind.Speech, cancellationToken) is not { } version) return false;
        var index = speeches.FindIndex(speech => speech.TextId == version.TextId);
        if (index < 0) return false;
        speeches[index] = version;
        return true;
    }

    public Report AsReport => new(Report.Name, Report.Text, Report.Metadata);

    public IReadOnlyList<Original> AsOriginals =>
        [.. Speeches.Select((speech, i) => new Original(new Speech(NameOf(speech), speech.Text, speech.Metadata), RelationTo(i)))];

    private TextRelation RelationTo(int index) => Pairs.Count == 0 ? TextRelation.Unknown : Pairs[index].Relation;

    /// <summary>The file name; where two speeches share one, with the id behind it, as the originals of a comparison need names that differ.</summary>
    private string NameOf(StoredText speech) =>
        Speeches.Count(other => other.Name == speech.Name) > 1 ? $"{speech.Name} ({speech.Id})" : speech.Name;
}
