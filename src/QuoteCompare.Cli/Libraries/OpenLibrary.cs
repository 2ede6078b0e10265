using Microsoft.Extensions.DependencyInjection;
using QuoteCompare.Storage;

namespace QuoteCompare.Cli.Libraries;

/// <summary>Opens a library for one command.</summary>
internal static class OpenLibrary
{
    /// <exception cref="InputException">The library cannot be used; the line says why.</exception>
    public static async Task<T> UseAsync<T>(LibraryOptions place, Func<Library, Task<T>> use, CancellationToken cancellationToken)
    {
        try
        {
            await using var services = new ServiceCollection().AddLogging().AddQuoteCompareStorage(place).BuildServiceProvider();
            await services.GetRequiredService<LibraryStartup>().PrepareAsync(null, cancellationToken);
            return await use(services.GetRequiredService<Library>());
        }
        catch (LibraryException problem)
        {
            throw new InputException(problem.Message, problem);
        }
    }
}
