using System.Security.Cryptography;
using System.Text;
using QuoteCompare.Storage;

namespace QuoteCompare.Web.Features.Export;

/// <summary>An order of reports that says nothing of where they come from: the library's own may be that of the outlets.</summary>
internal static class ReportOrder
{
    /// <summary>Ordered by a hash of their words, and all on one shelf, so that a letter stands for one report throughout.</summary>
    public static LibraryListing ByWords(LibraryListing listing) => listing with
    {
        Speeches = [.. listing.Speeches.Select(speech => speech with { Reports = [.. speech.Reports.OrderBy(r => Hash(r.Report), StringComparer.Ordinal).Select(r => (OnOneShelf(r.Report), r.Pair))] })],
        ReportsWithoutSpeech = [.. listing.ReportsWithoutSpeech.OrderBy(Hash, StringComparer.Ordinal).Select(OnOneShelf)],
    };

    private static StoredText OnOneShelf(StoredText report) => report with { Sample = "" };

    private static string Hash(StoredText report) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(report.Text)));
}
