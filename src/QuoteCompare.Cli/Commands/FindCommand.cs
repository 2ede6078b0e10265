using System.CommandLine;
using QuoteCompare.Cli.Json;
using QuoteCompare.Cli.Libraries;
using QuoteCompare.Cli.Printing;
using QuoteCompare.Storage;

namespace QuoteCompare.Cli.Commands;

/// <summary><c>find</c>: where words come from, among all speeches of a library.</summary>
internal static class FindCommand
{
    public static Command Create(StandardStreams streams)
    {
        var words = new Argument<string>("WORDS") { Description = "The words, quoted or from memory." };
        var library = new Option<string?>("--library") { Description = "The folder of the library; var where nothing is said.", HelpName = "DIR" };
        var postgres = new Option<string?>("--postgres") { Description = "A library in a PostgreSQL database instead.", HelpName = "CONNECTION" };
        var format = SharedOptions.Format();
        var command = new Command("find", "Finds the passages of a library's speeches that words may come from.") { words, library, postgres, format };
        command.Validators.Add(line =>
        {
            if (line.GetResult(library) is not null && line.GetResult(postgres) is not null) line.AddError("Either --library or --postgres, not both.");
        });
        command.SetAction((line, cancellationToken) => FindAsync(
            streams.Output, line.GetValue(words)!, LibraryPlace.Of(line.GetValue(library), line.GetValue(postgres)), SharedOptions.WantsJson(line, format), cancellationToken));
        return command;
    }

    private static async Task<int> FindAsync(Stream output, string words, LibraryOptions place, bool asJson, CancellationToken cancellationToken)
    {
        var found = await OpenLibrary.UseAsync(place, library => library.FindPassagesAsync(words, cancellationToken), cancellationToken);
        if (found.Problem is not null) throw new InputException(found.Problem);
        if (asJson) JsonOutput.Write(output, found, FoundPassagesJson.Write);
        else TextOutput.Write(output, [found], FoundPassagesText.Write);
        return CommandLine.Done;
    }
}
