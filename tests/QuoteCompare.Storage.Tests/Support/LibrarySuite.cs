namespace QuoteCompare.Storage.Tests.Support;

/// <summary>Tests on a prepared library of their own; of each suite there is one class a database.</summary>
public abstract class LibrarySuite(DatabaseKind kind) : IAsyncLifetime
{
    private protected readonly DatabaseKind kind = kind;
    private protected readonly TestDatabase database = TestDatabase.Of(kind);
    private protected TestLibrary library = null!;

    public virtual async ValueTask InitializeAsync() => library = await TestLibrary.PreparedAsync(database);

    public virtual async ValueTask DisposeAsync()
    {
        await library.DisposeAsync();
        database.Dispose();
        GC.SuppressFinalize(this);
    }
}
