using System.Net.Sockets;

namespace QuoteCompare.Web;

/// <summary>Where the program listens, and the one line it says about it.</summary>
internal static class ListeningAddress
{
    /// <summary>This machine only: a newsroom's drafts are nobody else's. Changed by <c>--urls</c>, <c>ASPNETCORE_URLS</c> or any other setting of Kestrel.</summary>
    private const string Default = "http://127.0.0.1:5080";

    private static readonly string[] Settings = ["urls", "http_ports", "https_ports"];

    public static void UseDefault(WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        var isSet = Settings.Any(name => !string.IsNullOrWhiteSpace(configuration[name]))
            || configuration.GetSection("Kestrel:Endpoints").GetChildren().Any();
        if (!isSet)
        {
            builder.WebHost.UseUrls(Default);
        }
    }

    /// <summary>Runs until the program is told to stop. The result is its exit code: 1 when it cannot listen, after one line on standard error.</summary>
    public static async Task<int> RunAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception exception) when (IsAboutListening(exception))
        {
            await app.DisposeAsync();
            await Console.Error.WriteLineAsync($"QuoteCompare cannot listen: {OneLine(exception.Message)} Choose another address with --urls http://127.0.0.1:PORT.");
            return 1;
        }

        Console.WriteLine($"QuoteCompare listens on {string.Join(", ", app.Urls)} (stop it with Ctrl+C).");
        await app.WaitForShutdownAsync();
        await app.DisposeAsync();
        return 0;
    }

    // A taken port is an IOException, a forbidden one a SocketException, an address that is none a FormatException or an InvalidOperationException.
    private static bool IsAboutListening(Exception exception) =>
        exception is IOException or SocketException or FormatException or InvalidOperationException;

    private static string OneLine(string message)
    {
        var line = message.ReplaceLineEndings(" ").Trim();
        return line.EndsWith('.') ? line : line + ".";
    }
}
