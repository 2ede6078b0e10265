using System.Globalization;
using System.Text;
using QuoteCompare.Core;
using QuoteCompare.Storage;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Export;

/// <summary>What an export leaves out, as a text for the one who hands it out: which report is whose, and what the program says of each quotation.</summary>
internal static class ExportKey
{
    /// <summary>The first line of every key: a file that begins with it may be written anew.</summary>
    public const string Title = "Key to an export of QuoteCompare";

    /// <summary>UTF-16 code units of a quotation that are enough to know it by.</summary>
    private const int Longest = 80;

    public static async Task<string> OfAsync(ExportedLibrary shown, Storage.Library library, ExportOptions options, CancellationToken cancellationToken)
    {
        var key = new StringBuilder(Title).Append("\nIt says what the pages leave out: keep it apart from them.\n");
        var letters = ReportNames.From(shown.Listing);
        foreach (var speech in shown.Listing.Speeches)
        {
            Head(key, $"{SpeechTitle.Of(speech.Speech.Metadata)} ({shown.Names.Of(speech.Speech)})");
            foreach (var (report, _) in speech.Reports) await ReportAsync(report, [.. speech.Reports.Select(paired => paired.Report), speech.Speech]);
        }

        if (shown.Listing.ReportsWithoutSpeech is not []) Head(key, "Reports on speeches that this library does not hold");
        foreach (var report in shown.Listing.ReportsWithoutSpeech) await ReportAsync(report, [report]);
        return key.ToString();

        async Task ReportAsync(StoredText report, IReadOnlyList<StoredText> beside)
        {
            key.Append(CultureInfo.InvariantCulture, $"\nReport {letters.LetterOf(report)} ({shown.Names.Of(report)})\n");
            if (options.HidesOutlets) About(key, report, beside);
            if (options.HidesLabels && await library.CompareAsync(report.Id, cancellationToken) is { } stored) Quotations(key, stored);
        }
    }

    private static void Head(StringBuilder key, string words) => key.Append(CultureInfo.InvariantCulture, $"\n\n{words}\n{new string('=', words.Length)}\n");

    private static void About(StringBuilder key, StoredText report, IReadOnlyList<StoredText> beside)
    {
        key.Append(CultureInfo.InvariantCulture, $"  Outlet: {report.Metadata.Outlet ?? "not known"}\n");
        key.Append(CultureInfo.InvariantCulture, $"  Published as: {report.Metadata.Title ?? "not known"}\n");
        key.Append(CultureInfo.InvariantCulture, $"  File: {report.Name}\n");
        key.Append(CultureInfo.InvariantCulture, $"  Address in the program: /{ReadingAddress.CheckList(report.Id)}\n");
        if (ExportedLibrary.OutletOf(report) is { } outlet) key.Append(CultureInfo.InvariantCulture, $"  Covered as: {Spellings(outlet, beside)}\n");
    }

    /// <summary>The spellings of an outlet as they stand in the texts on its speech: whoever hands the pages out can look for one that is missing.</summary>
    private static string Spellings(string outlet, IReadOnlyList<StoredText> beside)
    {
        var mask = OutletMask.OfName(outlet);
        var found = beside.SelectMany(text => mask.Found(text.Text).Concat(mask.Found(text.Metadata.Title ?? ""))).Select(words => words.ReplaceLineEndings(" "))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(words => $"“{words}”").ToList();
        return found.Count > 0 ? string.Join(", ", found) : "not named in the texts";
    }

    private static void Quotations(StringBuilder key, StoredComparison stored)
    {
        foreach (var (compared, index) in stored.Comparison.Quotations.Select((compared, index) => (compared, index)))
        {
            var labels = string.Join(", ", QuotationLabels.Of(compared, stored.Comparison).Select(label => label.Words));
            key.Append(CultureInfo.InvariantCulture, $"  {index + 1}. “{Words(compared.Quotation, stored.Report.Text)}”: {labels}\n");
        }
    }

    private static string Words(Quotation quotation, string text)
    {
        var words = quotation.Span.In(text).ReplaceLineEndings(" ");
        if (words.Length <= Longest) return words;
        var cut = words.LastIndexOf(' ', Longest);
        return $"{words[..(cut > 0 ? cut : Longest)]} …";
    }
}
