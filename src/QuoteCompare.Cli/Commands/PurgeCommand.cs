using System.CommandLine;
using QuoteCompare.Cli.Libraries;
using QuoteCompare.Storage;

namespace QuoteCompare.Cli.Commands;

/// <summary><c>purge</c>: removes texts so that no byte of them is left.</summary>
internal static class PurgeCommand
{
    public static Command Create()
    {
        var id = new Argument<string?>("ID")
        {
            Description = "The text, by the id in its page's address; without one, what was deleted more than 30 days ago.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var folder = LibraryArguments.Folder();
        var yes = new Option<bool>("--yes") { Description = "Does it; without, says what would go." };
        var command = new Command("purge", "Removes a text, its files and what was made of them for good, and writes the database's files anew.") { id, folder, yes };
        command.SetAction(async (line, cancellationToken) =>
        {
            await using var library = new OpenedLibrary(line.GetValue(folder));
            await library.Startup.CheckAsync(cancellationToken);
            var text = line.GetValue(id);
            if (!line.GetValue(yes)) throw new InputException($"{await ForetellAsync(library.Library, text, cancellationToken)}; nothing was done: add --yes");
            var done = text is null ? await PurgeExpiredAsync(library.Library, cancellationToken) : await PurgeAsync(library.Library, text, cancellationToken);
            await line.InvocationConfiguration.Output.WriteLineAsync(done);
            return CommandLine.Done;
        });
        return command;
    }

    private static async Task<string> ForetellAsync(Library library, string? id, CancellationToken cancellationToken)
    {
        if (id is null) return "this would remove for good what was deleted more than 30 days ago";
        var dependents = await library.FindDependentsAsync(id, cancellationToken) ?? throw new InputException($"there is no text '{id}' in the library");
        return $"this would remove the text '{id}' for good, with {BackupCommand.Counted(dependents.Versions, "version")}, {BackupCommand.Counted(dependents.Comparisons, "comparison")}"
            + $" and {BackupCommand.Counted(dependents.Attachments, "attachment")}; it is paired with {BackupCommand.Counted(dependents.Others.Count, "other text")}";
    }

    private static async Task<string> PurgeAsync(Library library, string id, CancellationToken cancellationToken)
    {
        await library.PurgeAsync(id, cancellationToken);
        return $"the text '{id}' is removed; copies of the library made before still hold it";
    }

    /// <summary>The files are written anew also when nothing is due: that finishes a purge that could not.</summary>
    private static async Task<string> PurgeExpiredAsync(Library library, CancellationToken cancellationToken)
    {
        var purged = await library.PurgeExpiredAsync(cancellationToken);
        if (purged == 0) await library.EraseDeletedAsync(cancellationToken);
        return $"{BackupCommand.Counted(purged, "deleted text")} removed; copies of the library made before still hold what was in them";
    }
}
