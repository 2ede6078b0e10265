using QuoteCompare.Storage;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Importing;

/// <summary>Where the texts that were brought are read.</summary>
/// <param name="listing">The library; null when only the texts' own pages are linked to.</param>
internal sealed class JobLinks(LibraryListing? listing)
{
    /// <summary>Ways that are offered for the whole job: more would be the list again.</summary>
    private const int MostNext = 3;

    private readonly Dictionary<string, StoredText> speeches =
        listing?.Speeches.ToDictionary(one => one.Speech.Id, one => one.Speech, StringComparer.Ordinal) ?? [];

    private readonly ILookup<string, StoredText> speechesOf =
        (listing?.Speeches ?? []).SelectMany(one => one.Reports, (one, paired) => (one.Speech, Report: paired.Report.Id)).ToLookup(pair => pair.Report, pair => pair.Speech, StringComparer.Ordinal);

    private readonly HashSet<string> alone = [.. (listing?.ReportsWithoutSpeech ?? []).Select(report => report.Id)];

    /// <summary>Of a speech its page, of a report the pages beside each speech, of a report on none its check list.</summary>
    public IReadOnlyList<JobLink> Of(string textId)
    {
        if (speeches.ContainsKey(textId)) return [new(ReadingAddress.Speech(textId), "Read it"), new(JobAddress.ImportOn(textId), "Bring a report on it")];
        if (alone.Contains(textId)) return [new(ReadingAddress.CheckList(textId), "Check list")];
        return [.. speechesOf[textId].Select((speech, index) => new JobLink(ReadingAddress.Report(speech.Id, textId), index == 0 ? "Side by side" : $"beside {SpeechTitle.Of(speech.Metadata)}"))];
    }

    /// <summary>What a person most likely does next.</summary>
    public IReadOnlyList<JobLink> Next(IReadOnlyList<JobLine> stored)
    {
        var ids = stored.Select(line => line.TextId!).Distinct(StringComparer.Ordinal).ToList();
        var overviews = ids.SelectMany(id => speechesOf[id]).DistinctBy(speech => speech.Id)
            .Select(speech => new JobLink(ReadingAddress.Overview(speech.Id), $"Compare: all reports on {SpeechTitle.Of(speech.Metadata)}"));
        var reports = ids.Where(speeches.ContainsKey).Select(id => new JobLink(JobAddress.ImportOn(id), $"Bring a report on {SpeechTitle.Of(speeches[id].Metadata)}"));
        return [.. overviews.Concat(reports).Take(MostNext)];
    }
}
