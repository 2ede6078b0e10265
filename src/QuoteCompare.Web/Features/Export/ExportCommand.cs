using System.Text;

namespace QuoteCompare.Web.Features.Export;

/// <summary>The export as a command: the pages into a folder, the key into a file, and one line for each; or one line that says what went wrong.</summary>
internal static class ExportCommand
{
    /// <summary>The arguments, or null after one line on standard error.</summary>
    public static ExportArguments? TryRead(string[] args)
    {
        try
        {
            return ExportArguments.Read(args);
        }
        catch (ExportException problem)
        {
            Console.Error.WriteLine($"QuoteCompare cannot export: {problem.Message}. Usage: {ExportArguments.Usage}");
            return null;
        }
    }

    /// <summary>The exit code: 1 when there is no whole export, after one line on standard error.</summary>
    public static async Task<int> RunAsync(WebApplication app, ExportArguments arguments)
    {
        await using (app)
        {
            try
            {
                await app.StartAsync();
                await WriteAsync(app.Services.GetRequiredService<LibraryExport>(), arguments, app.Lifetime.ApplicationStopping);
                return 0;
            }
            catch (OperationCanceledException)
            {
                await Console.Error.WriteLineAsync($"QuoteCompare was stopped: the export in {arguments.Folder} is not whole.");
            }
            catch (Exception problem) when (problem is ExportException or Storage.LibraryException or IOException or UnauthorizedAccessException)
            {
                await Console.Error.WriteLineAsync($"QuoteCompare cannot export: {problem.Message.ReplaceLineEndings(" ").TrimEnd('.')}.");
            }

            return 1;
        }
    }

    private static async Task WriteAsync(LibraryExport export, ExportArguments arguments, CancellationToken cancellationToken)
    {
        // Before a page is written: a key that cannot be kept leaves a class with pages that nobody can read.
        if (arguments.Key is { } key) await WriteKeyAsync(key, await export.KeyAsync(arguments.Options, cancellationToken), cancellationToken);
        var target = await FolderTarget.OpenAsync(arguments.Folder, cancellationToken);
        var result = await export.WriteAsync(arguments.Options, target, cancellationToken);
        await target.FinishAsync(cancellationToken);
        Console.WriteLine($"{result.Pages} pages ({Megabytes(result.Bytes)} MB) in {arguments.Folder}: open {PageFiles.Start} there.");
        if (arguments.Key is not null) Console.WriteLine($"The key is {arguments.Key}.");
    }

    private static async Task WriteKeyAsync(string file, string key, CancellationToken cancellationToken)
    {
        if (Directory.Exists(file)) throw new ExportException($"{file} is a folder; the key is a file");
        if (File.Exists(file) && File.ReadLines(file).FirstOrDefault() != ExportKey.Title) throw new ExportException($"{file} is there already, and is no key");
        if (Path.GetDirectoryName(file) is { } folder) Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(file, key, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellationToken);
    }

    private static string Megabytes(long bytes) => (bytes / 1_000_000.0).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
}
