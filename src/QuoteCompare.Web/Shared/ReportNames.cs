using QuoteCompare.Storage;

namespace QuoteCompare.Web.Shared;

/// <summary>
/// What reports are called on every page: by their outlet, or "Report B" where the outlet is not known. The letter is the report's place among the
/// reports of its sample, or among those on its speech for a text of the user's own, those with an outlet counted too; so it is the same on every page.
/// </summary>
public sealed class ReportNames
{
    /// <summary>Stands for every outlet in a copy of the pages that tells none.</summary>
    public const string CoveredOutlet = "covered in this copy";

    private const int LettersInAlphabet = 26;

    private readonly Dictionary<string, string> letters;

    private ReportNames(Dictionary<string, string> letters) => this.letters = letters;

    public static ReportNames From(LibraryListing listing)
    {
        var reports = listing.Speeches.SelectMany(speech => speech.Reports, (speech, paired) => (paired.Report, Shelf: paired.Report.Sample ?? speech.Speech.Id))
            .Concat(listing.ReportsWithoutSpeech.Select(report => (Report: report, Shelf: report.Sample ?? "")))
            .DistinctBy(placed => placed.Report.Id, StringComparer.Ordinal);
        return new ReportNames(reports.GroupBy(placed => placed.Shelf, StringComparer.Ordinal)
            .SelectMany(shelf => shelf.Select((placed, index) => (placed.Report.Id, Letter: Letter(index))))
            .ToDictionary(named => named.Id, named => named.Letter, StringComparer.Ordinal));
    }

    /// <summary>"PMOI/MEK" or "Report B"; "the report" when the library does not hold it.</summary>
    public string Short(StoredText report) =>
        HasOutlet(report) ? report.Metadata.Outlet! : letters.TryGetValue(report.Id, out var letter) ? $"Report {letter}" : "The report";

    /// <summary>As <see cref="Short"/>, and for a report without an outlet why it goes by a letter. Only the samples were read for an outlet by a person.</summary>
    public string Long(StoredText report) =>
        HasOutlet(report) || report.Metadata.Outlet == CoveredOutlet ? Short(report) : $"{Short(report)} ({(report.Sample is null ? "outlet not declared" : "outlet not named in the text")})";

    /// <summary>The report's letter alone; a question mark when the library does not hold it.</summary>
    public string LetterOf(StoredText report) => letters.GetValueOrDefault(report.Id, "?");

    /// <summary>A to Z, then AA, AB and so on.</summary>
    public static string Letter(int index) =>
        (index < LettersInAlphabet ? "" : Letter((index / LettersInAlphabet) - 1)) + (char)('A' + (index % LettersInAlphabet));

    private static bool HasOutlet(StoredText report) => !string.IsNullOrWhiteSpace(report.Metadata.Outlet) && report.Metadata.Outlet != CoveredOutlet;
}
