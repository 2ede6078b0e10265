using System.CommandLine;
using QuoteCompare.Cli.Libraries;

namespace QuoteCompare.Cli.Commands;

/// <summary><c>restore</c>: a library out of a backup.</summary>
internal static class RestoreCommand
{
    public static Command Create()
    {
        var file = LibraryArguments.File("The backup, of an SQLite or a PostgreSQL library.");
        var folder = LibraryArguments.Folder();
        var replace = new Option<bool>("--replace") { Description = "Lets everything that is in the library now go; else it must be empty." };
        var command = new Command("restore", "Puts a backup into a library of either kind, all of it or nothing.") { file, folder, replace };
        command.SetAction(async (line, cancellationToken) =>
        {
            await using var library = new OpenedLibrary(line.GetValue(folder));
            var content = await library.Backup.RestoreAsync(line.GetRequiredValue(file), line.GetValue(replace), cancellationToken);
            await library.Startup.PrepareAsync(null, cancellationToken);
            await line.InvocationConfiguration.Output.WriteLineAsync($"{BackupCommand.Told(content)}, restored");
            return CommandLine.Done;
        });
        return command;
    }
}
