namespace QuoteCompare.Web.Features.Export;

/// <summary>What an export wrote.</summary>
/// <param name="Pages">Pages that are read; styles and faces not counted.</param>
/// <param name="Bytes">Of all files.</param>
internal sealed record ExportResult(int Pages, long Bytes);

/// <summary>
/// Writes the reading pages of the library as files: from the first page on every link to a reading page is followed, each page is rendered by the program
/// itself, and what it links to becomes a file beside it. One page is held in memory at a time.
/// </summary>
internal sealed class LibraryExport(Storage.Library library, PageRenderer renderer)
{
    /// <summary>
    /// Some 300 sentences in three views beside 12 reports of 100 quotations, ten times over: 20,000 pages of half a megabyte are 10 GB, more than anybody
    /// wants in a folder.
    /// </summary>
    private const int MostPages = 20_000;

    /// <param name="options">What is left out.</param>
    /// <param name="target">Where the files go; <see cref="PageFiles.Start"/> comes last, so that what is not whole cannot be opened by it.</param>
    /// <exception cref="ExportException">Nothing to export, or too much.</exception>
    public async Task<ExportResult> WriteAsync(ExportOptions options, IExportTarget target, CancellationToken cancellationToken)
    {
        var shown = await ExportedLibrary.OpenAsync(library, options, cancellationToken);
        if (shown.Listing is { Speeches: [], ReportsWithoutSpeech: [] }) throw new ExportException("The library is empty: there is nothing to export");
        var files = await PageFiles.OfAsync(shown, options, cancellationToken);
        var run = new ExportRun(options, Edition.Of(shown, options), files, renderer, target, MostPages);
        return await run.WriteAsync(cancellationToken);
    }

    /// <summary>What the export leaves out, for the one who hands it out.</summary>
    public async Task<string> KeyAsync(ExportOptions options, CancellationToken cancellationToken) =>
        await ExportKey.OfAsync(await ExportedLibrary.OpenAsync(library, options, cancellationToken), library, options, cancellationToken);
}
