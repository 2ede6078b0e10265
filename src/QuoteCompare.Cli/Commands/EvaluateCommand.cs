using System.CommandLine;
using QuoteCompare.Cli.Evaluation;
using QuoteCompare.Cli.Json;
using QuoteCompare.Cli.Printing;

namespace QuoteCompare.Cli.Commands;

/// <summary><c>evaluate</c>: the engine against quotations that people marked.</summary>
internal static class EvaluateCommand
{
    public static Command Create(StandardStreams streams)
    {
        var folder = new Argument<string>("GOLD_DIR") { Description = "The folder of the gold files (*.json)." };
        var texts = new Option<string?>("--texts")
        {
            Description = "Where the texts are looked up by name, folders under it included; by default the gold folder's parent.",
            HelpName = "DIR",
        };
        var format = SharedOptions.Format();
        var noMetadata = SharedOptions.NoMetadata();
        var command = new Command("evaluate", "Scores the engine on gold files.") { folder, texts, format, noMetadata };
        command.SetAction(line =>
        {
            var rows = Evaluate(line.GetRequiredValue(folder), line.GetValue(texts), !line.GetValue(noMetadata));
            if (SharedOptions.WantsJson(line, format)) JsonOutput.WriteArray(streams.Output, rows, FiguresJson.Write);
            else TextOutput.Write(streams.Output, [rows], EvaluationTable.Write);
            return CommandLine.Done;
        });
        return command;
    }

    private static List<(Gold, Figures)> Evaluate(string folder, string? texts, bool withMetadata)
    {
        if (folder.Length == 0 || texts?.Length == 0) throw new InputException("a folder's name is empty");
        var files = TextFolder.FilesIn(folder, "*.json", deep: false);
        if (files.Count == 0) throw new InputException($"no gold file (*.json) in '{folder}'");
        var library = new TextFolder(texts ?? Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))) ?? folder);
        return [.. files.Select(GoldReader.Read).ToList().Select(gold => (gold, Evaluator.Evaluate(gold, library, withMetadata)))];
    }
}
