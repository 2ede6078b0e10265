using QuoteCompare.Core;
using QuoteCompare.Storage;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Texts;

/// <summary>What texts are called on their own pages: a speech by speaker and day, a report by its outlet or letter, as everywhere else.</summary>
public sealed class TextNaming
{
    private readonly ReportNames reports;
    private readonly IReadOnlyDictionary<string, StoredText> latest;

    private TextNaming(ReportNames reports, IReadOnlyDictionary<string, StoredText> latest) => (this.reports, this.latest) = (reports, latest);

    public static TextNaming From(LibraryListing listing) => new(
        ReportNames.From(listing),
        listing.Speeches.SelectMany(speech => speech.Reports.Select(paired => paired.Report).Prepend(speech.Speech)).Concat(listing.ReportsWithoutSpeech)
            .DistinctBy(text => text.Id, StringComparer.Ordinal).ToDictionary(text => text.Id, StringComparer.Ordinal));

    /// <summary>Null when the id is of no latest version of the library.</summary>
    public string? Find(string id) => latest.TryGetValue(id, out var text) ? Of(text) : null;

    /// <param name="text">The latest version of a text.</param>
    public string Of(StoredText text) => text.Kind == TextKind.Speech ? SpeechTitle.Of(text.Metadata) : reports.Long(text);
}
