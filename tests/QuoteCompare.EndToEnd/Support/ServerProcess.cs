using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using QuoteCompare.Storage;

namespace QuoteCompare.EndToEnd.Support;

/// <summary>The program as a process of its own, which can be killed and started again on the same library and port.</summary>
public sealed class ServerProcess : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("quotecompare");
    private Process? process;

    public ServerProcess()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        Address = new Uri($"http://{free.LocalEndpoint}");
    }

    public Uri Address { get; }

    /// <summary>Starts it, and waits until it listens.</summary>
    public async Task StartAsync()
    {
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "QuoteCompare.Web.dll"), "--urls", Address.ToString(), "--Library:Directory", folder.FullName, "--Library:Samples="];
        process = Process.Start(new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        _ = process.StandardError.ReadToEndAsync();
        (await process.StandardOutput.ReadLineAsync()).ShouldNotBeNull().ShouldStartWith("QuoteCompare listens on");
        _ = process.StandardOutput.ReadToEndAsync();
    }

    /// <summary>As <c>kill -9</c>: nothing is written, said or tidied up.</summary>
    public void Kill()
    {
        process!.Kill();
        process.WaitForExit();
    }

    /// <summary>Ids of all texts of its library.</summary>
    public async Task<IReadOnlyList<string>> TextsAsync()
    {
        await using var services = new ServiceCollection().AddLogging().AddQuoteCompareStorage(new LibraryOptions { Directory = folder.FullName }).BuildServiceProvider();
        var listing = await services.GetRequiredService<Library>().ListAsync();
        return [.. listing.Speeches.Select(speech => speech.Speech.Id).Concat(listing.ReportsWithoutSpeech.Select(report => report.Id)).Order(StringComparer.Ordinal)];
    }

    public void Dispose()
    {
        if (process is { HasExited: false }) Kill();
        process?.Dispose();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
