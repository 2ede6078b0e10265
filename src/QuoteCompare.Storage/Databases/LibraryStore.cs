using QuoteCompare.Storage.Rows;

namespace QuoteCompare.Storage.Databases;

/// <summary>Opens one short-lived context an operation and says in one line what went wrong with the database.</summary>
internal sealed class LibraryStore(ILibraryDatabase database)
{
    public async Task<T> ReadAsync<T>(Func<LibraryContext, Task<T>> read, CancellationToken cancellationToken)
    {
        try
        {
            await using var context = await database.CreateDbContextAsync(cancellationToken);
            return await read(context);
        }
        catch (Exception problem) when (problem is not LibraryException && database.Explain(problem) is { } line)
        {
            throw new LibraryException($"{database.Name} {line}", problem);
        }
    }

    /// <summary>
    /// Reads and writes in one transaction: all of it is stored or nothing, and no other write comes between looking whether something is there
    /// and storing it.
    /// </summary>
    public Task<T> WriteAsync<T>(Func<LibraryContext, Task<T>> write, CancellationToken cancellationToken) => TransactAsync(
        async context =>
        {
            await database.KeepWritersOutAsync(context, cancellationToken);
            return await write(context);
        },
        cancellationToken);

    /// <summary>Gives <paramref name="take"/> the next free step, or null, which no other worker gets until the transaction ends. Workers do not wait for writers where the database spares them that.</summary>
    public Task<T> TakeStepAsync<T>(DateTimeOffset now, long? jobId, Func<LibraryContext, StepRow?, Task<T>> take, CancellationToken cancellationToken) =>
        TransactAsync(async context => await take(context, await database.LockFreeStepAsync(context, now, jobId, cancellationToken)), cancellationToken);

    /// <inheritdoc cref="ILibraryDatabase.EraseDeletedAsync"/>
    public async Task EraseDeletedAsync(CancellationToken cancellationToken)
    {
        try
        {
            await database.EraseDeletedAsync(cancellationToken);
        }
        catch (Exception problem) when (database.Explain(problem) is { } line)
        {
            throw new LibraryException($"{database.Name} {line}; what was purged may still stand in its files: purge again", problem);
        }
    }

    private Task<T> TransactAsync<T>(Func<LibraryContext, Task<T>> write, CancellationToken cancellationToken) => ReadAsync(
        async context =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var result = await write(context);
            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return result;
        },
        cancellationToken);
}
