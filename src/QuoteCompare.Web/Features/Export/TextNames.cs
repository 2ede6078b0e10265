using System.Globalization;
using QuoteCompare.Core;
using QuoteCompare.Storage;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Export;

/// <summary>
/// What an export calls the texts, in addresses and file names: "speech-1" in the order of the library, "report-b" by the report's letter. A text's id is
/// made of its words and would lead to it.
/// </summary>
internal sealed class TextNames
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);
    private readonly ReportNames letters;

    private TextNames(ReportNames letters) => this.letters = letters;

    public static TextNames Of(LibraryListing listing)
    {
        var given = new TextNames(ReportNames.From(listing));
        foreach (var speech in listing.Speeches) given.Of(speech.Speech);
        foreach (var report in ReportsOf(listing)) given.Of(report);
        return given;
    }

    /// <summary>Each report once, in the order of the listing.</summary>
    public static IEnumerable<StoredText> ReportsOf(LibraryListing listing) =>
        listing.Speeches.SelectMany(speech => speech.Reports, (_, paired) => paired.Report).Concat(listing.ReportsWithoutSpeech)
            .DistinctBy(report => report.Id, StringComparer.Ordinal);

    /// <summary>The text's name, given at the first call.</summary>
    public string Of(StoredText text)
    {
        lock (names)
        {
            if (names.TryGetValue(text.Id, out var known)) return known;
            var name = text.Kind == TextKind.Speech ? Free("speech", names.Values.Count(n => n.StartsWith("speech", StringComparison.Ordinal)) + 1) : FreeReport(text);
            (names[text.Id], ids[name]) = (name, text.Id);
            return name;
        }
    }

    /// <summary>The name of a text that has one.</summary>
    public string OfId(string id)
    {
        lock (names) return names.GetValueOrDefault(id, "text");
    }

    /// <summary>The id of the text of that name; null when there is none.</summary>
    public string? FindId(string name)
    {
        lock (names) return ids.GetValueOrDefault(name);
    }

    /// <summary>Letters begin anew with every sample: of two reports of one letter the second is "report-b-2".</summary>
    private string FreeReport(StoredText text)
    {
        var letter = letters.LetterOf(text);
        var name = $"report-{(letter == "?" ? "other" : letter.ToLowerInvariant())}";
        return ids.ContainsKey(name) ? Free(name, 2) : name;
    }

    private string Free(string stem, int number)
    {
        while (ids.ContainsKey(Numbered())) number++;
        return Numbered();

        string Numbered() => string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
    }
}
