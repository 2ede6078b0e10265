using QuoteCompare.Storage.Texts;

namespace QuoteCompare.Storage;

/// <content>What takes texts out of the library.</content>
public sealed partial class Library
{
    /// <summary>What hangs on a text, to be told before it is deleted; null when there is no such text. Deleted ones are found, too.</summary>
    public Task<TextDependents?> FindDependentsAsync(string id, CancellationToken cancellationToken = default) =>
        store.ReadAsync(context => new TextHistories(context, cancellationToken).DependentsAsync(id), cancellationToken);

    /// <summary>The texts that are deleted and can be restored, the last first.</summary>
    public Task<IReadOnlyList<DeletedText>> ListDeletedAsync(CancellationToken cancellationToken = default) =>
        store.ReadAsync(context => new TextHistories(context, cancellationToken).DeletedAsync(), cancellationToken);

    /// <summary>Takes a text out of sight with all its versions; for 30 days it can be restored. Once more changes nothing.</summary>
    /// <exception cref="LibraryException">No such text.</exception>
    public Task DeleteAsync(string id, string by, CancellationToken cancellationToken = default) =>
        RemoveAsync(removal => removal.DeleteAsync(id, by), cancellationToken);

    /// <summary>Brings a deleted text back as it was, with its pairs and comparisons.</summary>
    /// <exception cref="LibraryException">No such text.</exception>
    public Task RestoreAsync(string id, CancellationToken cancellationToken = default) =>
        RemoveAsync(removal => removal.RestoreAsync(id), cancellationToken);

    /// <summary>
    /// Removes a text for good, with its files, versions, history and every comparison that holds words of it, and writes the database's files anew, so
    /// that no byte of it is left in them. Takes as long as copying the library. Copies made before, and what the disk keeps of files let go, are beyond it.
    /// </summary>
    /// <exception cref="LibraryException">No such text, or it belongs to a sample; or its rows are gone, but the files could not be written anew, which <see cref="EraseDeletedAsync"/> tries again.</exception>
    public async Task PurgeAsync(string id, CancellationToken cancellationToken = default)
    {
        await RemoveAsync(removal => removal.PurgeAsync(id), cancellationToken);
        await EraseDeletedAsync(cancellationToken);
    }

    /// <summary>Writes the database's files anew, as <see cref="PurgeAsync"/> does at its end; for when it could not.</summary>
    /// <exception cref="LibraryException">They could not be written anew.</exception>
    public Task EraseDeletedAsync(CancellationToken cancellationToken = default) => store.EraseDeletedAsync(cancellationToken);

    /// <summary>Purges what was deleted more than 30 days ago; the result is how many texts that were.</summary>
    /// <exception cref="LibraryException">See <see cref="PurgeAsync"/>.</exception>
    public async Task<int> PurgeExpiredAsync(CancellationToken cancellationToken = default)
    {
        var expired = await store.ReadAsync(context => new TextRemoval(context, clock.GetUtcNow(), cancellationToken).ExpiredAsync(), cancellationToken);
        foreach (var id in expired) await RemoveAsync(removal => removal.PurgeAsync(id), cancellationToken);
        if (expired.Count > 0) await EraseDeletedAsync(cancellationToken);
        return expired.Count;
    }

    private Task RemoveAsync(Func<TextRemoval, Task> remove, CancellationToken cancellationToken) => store.WriteAsync(
        async context =>
        {
            await remove(new TextRemoval(context, clock.GetUtcNow(), cancellationToken));
            return true;
        },
        cancellationToken);
}
