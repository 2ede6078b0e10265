using Microsoft.Extensions.DependencyInjection;
using QuoteCompare.Storage;
using QuoteCompare.Storage.Databases;
using QuoteCompare.StorageWriter;

// Fills the library that the environment names and kills itself at a command to the database: StorageWriter COMMAND. Tests look at what is left.
// What was stored is told line by line, then how many commands it took.
var death = new DeathAtCommand(int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture));
var services = new ServiceCollection().AddLogging().AddQuoteCompareStorage(LibraryOptions.Of(name => Environment.GetEnvironmentVariable(name.Replace(":", "__", StringComparison.Ordinal))));
services.ConfigureDbContext<SqliteLibraryContext>(context => context.AddInterceptors(death));
services.ConfigureDbContext<PostgresLibraryContext>(context => context.AddInterceptors(death));
await using var provider = services.BuildServiceProvider();

await provider.GetRequiredService<LibraryStartup>().PrepareAsync(null);
await WritingWork.RunAsync(provider.GetRequiredService<Library>(), stored => Console.WriteLine($"stored {stored}"));
Console.WriteLine($"commands {death.Commands}");
