using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace QuoteCompare.Web;

/// <summary>Where the program listens, and the one line it says about it.</summary>
internal static class ListeningAddress
{
    /// <summary>This machine only: a newsroom's drafts are nobody else's. Changed by <c>--urls</c>, <c>ASPNETCORE_URLS</c> or any other setting of Kestrel.</summary>
    private const string Default = "http://127.0.0.1:5080";

    /// <summary>Says what it means to listen anywhere else as long as there are no accounts.</summary>
    private const string Agreement = "Listening:AnyoneWhoReachesItMayReadAndChangeTheLibrary";

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

        if (bool.TryParse(configuration[Agreement], out var isAgreed) && isAgreed) return;
        builder.Services.RemoveAll<IMultiplexedConnectionListenerFactory>(); // HTTP/3, which has its own way to listen
        builder.Services.AddSingleton<SocketTransportFactory>();
        builder.Services.AddSingleton<IConnectionListenerFactory, LoopbackTransport>();
    }

    /// <summary>Runs until the program is told to stop. The result is its exit code: 1 when it cannot listen, after one line on standard error.</summary>
    public static async Task<int> RunAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (ReachableAddressException exception)
        {
            await app.DisposeAsync();
            await Console.Error.WriteLineAsync($"QuoteCompare does not listen: {exception.Message}, and there are no accounts yet. Choose --urls http://127.0.0.1:PORT, or agree with --{Agreement}=true.");
            return 1;
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
