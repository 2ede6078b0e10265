using System.CommandLine;
using QuoteCompare.Cli.Evaluation;
using QuoteCompare.Cli.Evaluation.Seeded;
using QuoteCompare.Cli.Json;
using QuoteCompare.Cli.Printing;

namespace QuoteCompare.Cli.Commands;

/// <summary><c>evaluate</c>: the engine against quotations that people marked, and against quotations edited on purpose.</summary>
internal static class EvaluateCommand
{
    private const string About =
        """
        Scores the engine: on gold files, on quotations edited on purpose, and on sets of marked documents.
        located: linked with the right passage; false: linked where nothing is to be linked; named: the edit was seen; precision: findings shown as clear or likely that the edit makes or allows.
        """;

    public static Command Create(StandardStreams streams)
    {
        var folder = new Argument<string?>("GOLD_DIR")
        {
            Description = "The folder of the gold files (*.json): their figures, those of seeded edits on the speeches, and of absent speeches.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var texts = Named("--texts", "DIR", "Where the texts are looked up by name, folders under it included; by default the gold folder's parent.");
        var sets = Named("--sets", "FOLDER", "Sets of marked documents, one JSON object a line, known by their fields; a folder or one file.");
        var seeded = Files("--seeded", "Takes faithful quotations out of these texts, applies one known edit to each and scores what is found.");
        var other = Files("--other", "Other translations of the seeded texts, in their order, paragraph for paragraph.");
        var show = new Option<bool>("--show") { Description = "Lists the seeded edits that were missed and the findings that no edit makes, with their words." };
        var format = SharedOptions.Format();
        var noMetadata = SharedOptions.NoMetadata();
        var command = new Command("evaluate", About) { folder, texts, sets, seeded, other, show, format, noMetadata };
        command.Validators.Add(line =>
        {
            if (line.GetResult(folder) is null && line.GetResult(sets) is null && line.GetResult(seeded) is null) line.AddError("GOLD_DIR, --seeded or --sets is needed");
            if (line.GetResult(other) is not null && line.GetResult(seeded) is null) line.AddError("--other needs --seeded");
        });
        command.SetAction(line =>
        {
            var request = new EvaluationRequest
            {
                GoldFolder = line.GetValue(folder),
                Texts = line.GetValue(texts),
                Sets = line.GetValue(sets),
                Seeded = line.GetValue(seeded) ?? [],
                Others = line.GetValue(other) ?? [],
                WithMetadata = !line.GetValue(noMetadata),
            };
            var result = EvaluationRun.Of(request, message => line.InvocationConfiguration.Error.WriteLine($"quotecompare: {OneLine.Of(message)}"));
            if (SharedOptions.WantsJson(line, format)) JsonOutput.Write(streams.Output, result, EvaluationJson.Write);
            else TextOutput.Write(streams.Output, [result], EvaluationText.Write);
            if (line.GetValue(show)) TextOutput.Write(streams.Output, [result.Seeded], SeededListing.Write);
            return CommandLine.Done;
        });
        return command;
    }

    private static Option<string?> Named(string name, string value, string description) => new(name) { Description = description, HelpName = value };

    private static Option<string[]> Files(string name, string description)
    {
        var option = SharedOptions.Files(name, description);
        option.Required = false;
        return option;
    }
}
