using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace QuoteCompare.Web.Tests;

/// <summary>The program as a process of its own: what it says when it cannot start.</summary>
public sealed class StartupTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("quotecompare");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_folder_that_cannot_be_used_ends_with_one_line_and_code_1()
    {
        var file = Path.Combine(folder.FullName, "taken");
        await File.WriteAllTextAsync(file, "a file, no folder");

        var (code, error) = await RunAsync("--Library:Directory", file, "--urls", "http://127.0.0.1:0");

        code.ShouldBe(1);
        error.ShouldHaveSingleItem().ShouldStartWith("QuoteCompare cannot use its library:");
        error[0].ShouldContain(file);
    }

    [Fact]
    public async Task A_sample_whose_hash_is_off_is_refused_by_name()
    {
        var samples = Directory.CreateDirectory(Path.Combine(folder.FullName, "data"));
        await File.WriteAllTextAsync(Path.Combine(samples.FullName, "speech.txt"), "Changed words.");
        await File.WriteAllTextAsync(Path.Combine(samples.FullName, "speech.meta.json"), """{ "kind": "speech" }""");
        await File.WriteAllTextAsync(
            Path.Combine(samples.FullName, "manifest.json"),
            $$"""
            { "samples": [{ "id": "one", "title": "One", "texts": [
              { "path": "speech.txt", "sha256": "{{new string('0', 64)}}", "meta": "speech.meta.json", "metaSha256": "{{new string('0', 64)}}" }] }] }
            """);

        var (code, error) = await RunAsync(
            "--Library:Directory", Path.Combine(folder.FullName, "var"), "--Library:Samples", samples.FullName, "--urls", "http://127.0.0.1:0");

        code.ShouldBe(1);
        error.ShouldHaveSingleItem().ShouldContain("speech.");
    }

    [Fact]
    public async Task A_taken_port_ends_with_one_line_and_code_1()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var (code, error) = await RunAsync("--Library:Directory", Path.Combine(folder.FullName, "var"), "--urls", $"http://{taken.LocalEndpoint}");

        code.ShouldBe(1);
        error.ShouldHaveSingleItem().ShouldStartWith("QuoteCompare cannot listen:");
    }

    [Theory]
    [InlineData(2, "QuoteCompare cannot export: A folder is missing. Usage: export DIR")]
    [InlineData(2, "QuoteCompare cannot export: --hide-names is not known. Usage: export DIR", "pages", "--hide-names")]
    [InlineData(1, "QuoteCompare cannot export: {0}/file is a file; an export needs a folder.", "{0}/file")]
    [InlineData(1, "QuoteCompare cannot export: {0}/own holds mine.txt, which no export wrote; choose an empty folder.", "{0}/own")]
    [InlineData(1, "QuoteCompare cannot export: {0}/file is there already, and is no key.", "{0}/pages", "--hide-outlets", "--key", "{0}/file")]
    [InlineData(1, "QuoteCompare cannot export: The library is empty: there is nothing to export.", "{0}/pages", "--Library:Samples=")]
    [InlineData(1, "QuoteCompare cannot export: ", "/dev/full/pages")]
    public async Task An_export_that_cannot_be_written_ends_with_one_line(int code, string line, params string[] arguments)
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "file"), "mine");
        await File.WriteAllTextAsync(Path.Combine(folder.CreateSubdirectory("own").FullName, "mine.txt"), "mine");
        string Here(string text) => text.Replace("{0}", folder.FullName, StringComparison.Ordinal);

        var (ended, error) = await RunAsync(["export", .. arguments.Select(Here), "--Library:Directory", Path.Combine(folder.FullName, "var")]);

        ended.ShouldBe(code);
        error.ShouldHaveSingleItem().ShouldStartWith(Here(line));
        (await File.ReadAllTextAsync(Path.Combine(folder.FullName, "file"))).ShouldBe("mine");
        Directory.GetFileSystemEntries(Path.Combine(folder.FullName, "own")).ShouldHaveSingleItem();
    }

    private static async Task<(int Code, string[] Error)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "QuoteCompare.Web.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        _ = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
