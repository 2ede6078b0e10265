using System.Diagnostics;
using System.Text;

namespace QuoteCompare.Cli.Tests.Support;

/// <summary>What one run of the program left behind.</summary>
public sealed record Run(int ExitCode, string Output, string Error);

/// <summary>The program as a user starts it: a process of its own, with its exit code and both of its streams.</summary>
public static class Quotecompare
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="arguments">One string an argument, unquoted.</param>
    /// <param name="input">Standard input; empty when left out.</param>
    /// <param name="language">The machine's language; as it is when left out.</param>
    /// <param name="environment">Settings beside those of this process.</param>
    public static async Task<Run> RunAsync(IEnumerable<string> arguments, string input = "", string? language = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var assembly = Path.Combine(AppContext.BaseDirectory, "quotecompare.dll");
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        if (language is not null) start.Environment["LANG"] = start.Environment["LC_ALL"] = language;
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        using var process = Process.Start(start)!;

        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await error);
    }
}
