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
        catch (Exception problem) when (database.Explain(problem) is { } line)
        {
            throw new LibraryException($"{database.Name} {line}", problem);
        }
    }

    /// <summary>
    /// Reads and writes in one transaction: all of it is stored or nothing, and no other write comes between looking whether something is there
    /// and storing it.
    /// </summary>
    public Task<T> WriteAsync<T>(Func<LibraryContext, Task<T>> write, CancellationToken cancellationToken) => ReadAsync(
        async context =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            await database.KeepWritersOutAsync(context, cancellationToken);
            var result = await write(context);
            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return result;
        },
        cancellationToken);

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
}
