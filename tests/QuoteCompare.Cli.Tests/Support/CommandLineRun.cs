using System.Text;
using System.Text.Json;

namespace QuoteCompare.Cli.Tests.Support;

/// <summary>One run of the whole program in this process: its exit code and both of its streams.</summary>
public sealed record CommandLineRun(int ExitCode, string Output, string Error)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static CommandLineRun Of(params string[] args) => With([], args);

    /// <param name="input">Standard input.</param>
    /// <param name="args">The arguments.</param>
    public static CommandLineRun With(byte[] input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var exitCode = CommandLine.Run(args, new MemoryStream(input), output, error);
        return new CommandLineRun(exitCode, Utf8.GetString(output.ToArray()), Utf8.GetString(error.ToArray()));
    }

    public static CommandLineRun With(string input, params string[] args) => With(Utf8.GetBytes(input), args);

    /// <summary>The results as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <summary>The lines of the results, each as JSON.</summary>
    public IReadOnlyList<JsonElement> Lines => [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    public CommandLineRun ShouldBeDone()
    {
        Error.ShouldBeEmpty();
        ExitCode.ShouldBe(0);
        return this;
    }

    /// <summary>Bad input: nothing among the results, one line that holds all of <paramref name="words"/>.</summary>
    public void ShouldRefuse(params string[] words) => ShouldEndWithOneLine(1, words);

    public void ShouldBeWrongUsage(params string[] words) => ShouldEndWithOneLine(2, words);

    private void ShouldEndWithOneLine(int exitCode, string[] words)
    {
        ExitCode.ShouldBe(exitCode, Error);
        Output.ShouldBeEmpty();
        Error.ShouldEndWith("\n");
        Error.TrimEnd('\n').ShouldNotContain("\n");
        Error.ShouldNotContain("unexpected");
        foreach (var word in words) Error.ShouldContain(word, Case.Sensitive);
    }
}
