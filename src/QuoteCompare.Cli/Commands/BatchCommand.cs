using System.CommandLine;
using System.Text.Json;
using QuoteCompare.Cli.Batches;
using QuoteCompare.Cli.Json;

namespace QuoteCompare.Cli.Commands;

/// <summary><c>batch</c>: one comparison a line, from standard input.</summary>
internal static class BatchCommand
{
    public static Command Create(StandardStreams streams)
    {
        var command = new Command("batch", """Compares one JSON object a line from standard input: {"id", "originals": [{"id", "text", "meta"?}], "report": {"id", "text", "meta"?}, "relation"?}""");
        command.SetAction(_ => BatchRun.Run(streams, AnswerLine));
        return command;
    }

    private static void AnswerLine(JsonElement line, Utf8JsonWriter json)
    {
        var id = BatchFields.Id(line);
        var request = BatchComparison.Read(line);
        ComparisonJson.Write(json, id, request, request.Compare());
    }
}
