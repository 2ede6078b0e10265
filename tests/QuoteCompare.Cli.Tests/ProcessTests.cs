using System.Diagnostics;
using QuoteCompare.Cli.Tests.Support;

namespace QuoteCompare.Cli.Tests;

public sealed class ProcessTests
{
    [Theory]
    [InlineData("tr_TR.UTF-8")]
    [InlineData("de_DE.ISO-8859-1")]
    [InlineData("C")]
    public async Task The_language_of_the_machine_changes_no_byte(string language)
    {
        using var folder = new TemporaryFolder();
        string[] args = ["compare", "--original", folder.Write("İspeech.txt", Town.Speech), "--report", folder.Write("report.txt", Town.Report), "--format", "json"];
        var bytes = await RunAsync(args, language);
        System.Text.Encoding.UTF8.GetString(bytes).ShouldBe(CommandLineRun.Of(args).ShouldBeDone().Output);
        bytes[0].ShouldBe((byte)'[');
    }

    private static async Task<byte[]> RunAsync(string[] args, string language)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "quotecompare.dll"), .. args]) 
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment["LANG"] = start.Environment["LC_ALL"] = language;
        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0);
        return output.ToArray();
    }
}
