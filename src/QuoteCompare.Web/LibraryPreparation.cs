using QuoteCompare.Storage;

namespace QuoteCompare.Web;

/// <summary>Makes the library ready before the program listens.</summary>
internal static class LibraryPreparation
{
    /// <summary>The data folder with the samples; empty for a library without samples.</summary>
    private const string SamplesSetting = "Library:Samples";

    /// <summary>
    /// The folder of the database, relative to the working folder, or in its place a PostgreSQL database: better in the environment (<c>Library__Postgres</c>)
    /// than on a command line, which others can see.
    /// </summary>
    public static LibraryOptions Options(IConfiguration configuration) => LibraryOptions.Of(name => configuration[name]);

    /// <summary>False when the library cannot be used, after one line on standard error.</summary>
    public static async Task<bool> TryPrepareAsync(WebApplication app)
    {
        try
        {
            await app.Services.GetRequiredService<LibraryStartup>().PrepareAsync(Samples(app.Configuration));
            return true;
        }
        catch (LibraryException problem)
        {
            await app.DisposeAsync();
            await Console.Error.WriteLineAsync($"QuoteCompare cannot use its library: {problem.Message.TrimEnd('.')}. (Its folder: --Library:Directory, or a PostgreSQL database: Library__Postgres in the environment; the samples: --Library:Samples.)");
            return false;
        }
    }

    private static string? Samples(IConfiguration configuration) => configuration[SamplesSetting] switch
    {
        null => NearestSamples(AppContext.BaseDirectory),
        "" => null,
        var folder => folder,
    };

    // One rule for both places: a published program has data/ beside it, a program run from its sources has it at the repository's top.
    private static string? NearestSamples(string folder)
    {
        for (var above = new DirectoryInfo(folder); above is not null; above = above.Parent)
        {
            var data = Path.Combine(above.FullName, "data");
            if (File.Exists(Path.Combine(data, "manifest.json"))) return data;
        }

        return null;
    }
}
