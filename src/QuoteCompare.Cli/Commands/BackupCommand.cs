using System.CommandLine;
using System.Globalization;
using QuoteCompare.Cli.Libraries;
using QuoteCompare.Storage;

namespace QuoteCompare.Cli.Commands;

/// <summary><c>backup</c>: a whole library as one file.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var file = LibraryArguments.File("The backup to be written; no file of that name may be there.");
        var folder = LibraryArguments.Folder();
        var command = new Command("backup", "Writes a whole library to one file, while others go on working in it.") { file, folder };
        command.SetAction(async (line, cancellationToken) =>
        {
            var path = line.GetRequiredValue(file);
            await using var library = new OpenedLibrary(line.GetValue(folder));
            var content = await library.Backup.BackupAsync(path, cancellationToken);
            await line.InvocationConfiguration.Output.WriteLineAsync($"{Told(content)}, written to {path}");
            return CommandLine.Done;
        });
        return command;
    }

    /// <summary>"12 texts and 5 comparisons, as they were on 2026-03-07 at 08:00:00 UTC".</summary>
    public static string Told(BackupContent content) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Counted(content.Texts, "text")} and {Counted(content.Comparisons, "comparison")}, as they were on {content.TakenAt.UtcDateTime:yyyy-MM-dd 'at' HH:mm:ss} UTC");

    public static string Counted(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
