using Microsoft.EntityFrameworkCore;
using QuoteCompare.Storage.Rows;

namespace QuoteCompare.Storage.Databases;

/// <summary>What differs between the databases: how each is opened, made, locked for a write, and explained when it fails.</summary>
internal interface ILibraryDatabase : IDbContextFactory<LibraryContext>
{
    /// <summary>How messages name it.</summary>
    string Name { get; }

    /// <summary>Brings the tables up to date, making what is missing; programs that do so at once do it one after the other.</summary>
    /// <exception cref="LibraryException">It cannot be used, or a newer version wrote it.</exception>
    Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>Looks whether the library is there, with the tables of this version; makes nothing.</summary>
    /// <exception cref="LibraryException">It cannot be reached, is not there, or another version wrote it.</exception>
    Task CheckAsync(CancellationToken cancellationToken);

    /// <summary>Begins a transaction in which the context sees the library as it is now, while others go on writing.</summary>
    Task BeginSnapshotAsync(LibraryContext context, CancellationToken cancellationToken);

    /// <summary>Keeps other writers out until the context's transaction ends; readers go on.</summary>
    Task KeepWritersOutAsync(LibraryContext context, CancellationToken cancellationToken);

    /// <summary>The next step that is to be done and that nobody has, kept from other workers until the context's transaction ends; null when there is none.</summary>
    Task<StepRow?> LockFreeStepAsync(LibraryContext context, DateTimeOffset now, long? jobId, CancellationToken cancellationToken);

    /// <summary>Writes the files anew, so that nothing of deleted rows is left in them.</summary>
    /// <exception cref="LibraryException">Somebody keeps reading what is to go.</exception>
    Task EraseDeletedAsync(CancellationToken cancellationToken);

    /// <summary>The line that tells a user what to do about an error of this database; null when none but a bug explains it.</summary>
    string? Explain(Exception problem);
}
