using QuoteCompare.Core;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.Export;

/// <summary>
/// Which pages an export holds and what their files are called: everything under speeches/ and reports/, and the library's own page. A name says what
/// the page shows ("speech-1-report-a-quotation-3.html"), and is the same in every export of the same library.
/// </summary>
/// <param name="options">What the export leaves out.</param>
internal sealed class PageFiles(ExportOptions options)
{
    public const string Start = "index.html";

    /// <summary>A check list comes in two orders, and both are exported, unless the other one would tell what the labels do.</summary>
    private const string TextOrder = "?order=text";

    private readonly Dictionary<(string Report, string Range), int> quotations = [];

    /// <summary>Compares every report, so that nothing is missing once the first page is written.</summary>
    public static async Task<PageFiles> OfAsync(ExportedLibrary library, ExportOptions options, CancellationToken cancellationToken)
    {
        var files = new PageFiles(options);
        foreach (var report in TextNames.ReportsOf(library.Listing).Select(library.Names.Of))
        {
            if (await library.CompareAsync(report, null, cancellationToken) is not { } stored) continue;
            foreach (var (compared, index) in stored.Comparison.Quotations.Select((compared, index) => (compared, index)))
            {
                files.quotations[(report, RangeOf(report, compared.Quotation.Span))] = index + 1;
            }
        }

        return files;
    }

    /// <summary>The file of the page at an address (path and query, relative to the root, no anchor); null for what is not exported.</summary>
    public string? Find(string address)
    {
        if (address.Length == 0) return Start;
        var isTextOrder = address.EndsWith(TextOrder, StringComparison.Ordinal);
        if (isTextOrder) address = address[..^TextOrder.Length];
        var parts = address.Split('/');
        if (parts is not (["speeches" or "reports", not "", ..]) || address.AsSpan().IndexOfAnyExcept(Safe) >= 0) return null;
        return $"{string.Join('-', Parts(parts))}{(isTextOrder && !options.HidesLabels ? "-as-in-the-report" : "")}.html";
    }

    /// <summary>The address whose page is written for a link to <paramref name="address"/>.</summary>
    public string ToRender(string address) =>
        options.HidesLabels && address.Split('/') is ["reports", var report] && !report.Contains('?', StringComparison.Ordinal) ? address + TextOrder : address;

    private static readonly System.Buffers.SearchValues<char> Safe =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-/");

    private IEnumerable<string> Parts(string[] parts) => parts switch
    {
        ["reports", var report] => [report, "check-list"],
        ["reports" or "speeches", .. var before, var report, var range] when quotations.TryGetValue((report, range), out var number) =>
            [.. before, report, $"quotation-{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}"],
        [_, .. var rest] => rest,
        _ => [],
    };

    private static string RangeOf(string report, TextSpan span) => ReadingAddress.Quotation(null, report, span).Split('/')[^1];
}
