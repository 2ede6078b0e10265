using Microsoft.EntityFrameworkCore;
using QuoteCompare.Storage.Databases;
using QuoteCompare.Storage.Origins;
using QuoteCompare.Storage.Samples;
using QuoteCompare.Storage.Searching;
using QuoteCompare.Storage.Texts;

namespace QuoteCompare.Storage;

/// <summary>Makes the library ready; to be awaited once, before anything else.</summary>
public sealed class LibraryStartup
{
    private readonly ILibraryDatabase database;
    private readonly LibraryStore store;
    private readonly SampleLoader samples;
    private readonly PassageBackfill passages;
    private readonly SearchBackfill search;

    internal LibraryStartup(ILibraryDatabase database, LibraryStore store, SampleLoader samples, PassageBackfill passages, SearchBackfill search) =>
        (this.database, this.store, this.samples, this.passages, this.search) = (database, store, samples, passages, search);

    /// <summary>Makes the database where it is missing, brings its tables up to date and loads the samples that are not there yet.</summary>
    /// <param name="sampleDirectory">The data folder with its <c>manifest.json</c>; null for a library without samples.</param>
    /// <param name="cancellationToken">Ends the work early; what was begun is taken back.</param>
    /// <exception cref="LibraryException">The database or a sample cannot be used.</exception>
    public async Task PrepareAsync(string? sampleDirectory, CancellationToken cancellationToken = default)
    {
        // dotnet-ef starts the host to find the contexts, and must not create a library.
        if (EF.IsDesignTime) return;
        await database.PrepareAsync(cancellationToken);
        await store.WriteAsync(context => LikeReports.SketchMissingAsync(context, cancellationToken), cancellationToken);
        await passages.RunAsync(cancellationToken);
        await search.RunAsync(cancellationToken);
        if (sampleDirectory is not null) await samples.LoadAsync(sampleDirectory, cancellationToken);
    }

    /// <summary>Looks whether the library is there, with the tables of this version; makes nothing.</summary>
    /// <exception cref="LibraryException">It cannot be reached, is not there, or another version wrote it.</exception>
    public Task CheckAsync(CancellationToken cancellationToken = default) => database.CheckAsync(cancellationToken);
}
