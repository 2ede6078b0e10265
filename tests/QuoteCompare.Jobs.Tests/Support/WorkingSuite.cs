using QuoteCompare.Import.Tests.Support;

namespace QuoteCompare.Jobs.Tests.Support;

/// <summary>Tests on a library of their own, with a server on loopback to fetch from.</summary>
public abstract class WorkingSuite : IAsyncLifetime
{
    private protected readonly LocalServer server = new();
    private protected WorkingLibrary library = null!;

    public async ValueTask InitializeAsync() => library = await WorkingLibrary.PreparedAsync(server);

    public async ValueTask DisposeAsync()
    {
        await library.DisposeAsync();
        server.Dispose();
        GC.SuppressFinalize(this);
    }
}
