using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace QuoteCompare.Import.Paper;

/// <summary>How a process ended.</summary>
internal enum ProcessEnd { Exited, OutOfTime, TooMuchOutput }

/// <summary>What a process left behind.</summary>
internal sealed record ProcessRun(ProcessEnd End, int ExitCode, string Output, string Errors);

/// <summary>Runs a program on a file it cannot be trusted with: limited address space and processor time, limited output, killed when its time is up.</summary>
internal static class LimitedProcess
{
    private const int MostErrors = 10_000;

    // The limits are the shell's; program and arguments are passed as they are and never become part of a command line.
    private const string Script = "ulimit -v \"$1\" && ulimit -t \"$2\" && ulimit -c 0 && shift 2 && exec \"$@\"";

    public static async Task<ProcessRun> RunAsync(string program, IReadOnlyList<string> arguments, ImportLimits limits, CancellationToken cancellationToken)
    {
        var seconds = (int)Math.Ceiling(limits.PdfTime.TotalSeconds);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(limits.PdfTime);
        using var process = Start(["-c", Script, "sh", Words(limits.PdfMemory / 1024), Words(seconds), program, .. arguments]);
        try
        {
            var output = ReadAsync(process.StandardOutput, limits.LongestText, time.Token);
            var errors = ReadAsync(process.StandardError, MostErrors, time.Token);
            var words = await output;
            if (words is null) return new ProcessRun(ProcessEnd.TooMuchOutput, ExitCode: -1, "", "");
            var problems = await errors;
            if (problems is null) return new ProcessRun(ProcessEnd.Exited, ExitCode: -1, "", "");
            await process.WaitForExitAsync(time.Token);
            return new ProcessRun(ProcessEnd.Exited, process.ExitCode, words, problems);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new ProcessRun(ProcessEnd.OutOfTime, ExitCode: -1, "", "");
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private static Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo("/bin/sh", arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        try
        {
            var process = Process.Start(start)!;
            process.StandardInput.Close();
            return process;
        }
        catch (Win32Exception problem)
        {
            throw new UnreadableException("the program that reads PDFs cannot be started", problem);
        }
    }

    // Null when there is more than that.
    private static async Task<string?> ReadAsync(StreamReader reader, int most, CancellationToken cancellationToken)
    {
        var words = new StringBuilder();
        var piece = new char[8192];
        for (var count = await reader.ReadAsync(piece, cancellationToken); count > 0; count = await reader.ReadAsync(piece, cancellationToken))
        {
            words.Append(piece, 0, count);
            if (words.Length > most) return null;
        }

        return words.ToString();
    }

    private static string Words(long number) => number.ToString(CultureInfo.InvariantCulture);
}
