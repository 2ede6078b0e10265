using System.CommandLine;
using System.Text.Json;
using QuoteCompare.Cli.Batches;
using QuoteCompare.Cli.Json;
using QuoteCompare.Core.Reuse;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Cli.Commands;

/// <summary><c>align</c>: every stretch of a report with the content of a stretch of an original, quoted or not.</summary>
internal static class AlignCommand
{
    public static Command Create(StandardStreams streams)
    {
        var batch = SharedOptions.Batch("""{"id", "source", "report"}""");
        var command = new Command("align", "Finds every stretch of a report with the content of a stretch of the original, quoted or not.") { batch };
        command.Validators.Add(line =>
        {
            if (line.GetResult(batch) is null) line.AddError("--batch is needed");
        });
        command.SetAction(_ => BatchRun.Run(streams, AnswerLine));
        return command;
    }

    private static void AnswerLine(JsonElement line, Utf8JsonWriter json)
    {
        var id = BatchFields.Id(line);
        var source = TextSegmenter.Segment(BatchFields.RequiredString(line, "source"));
        var report = TextSegmenter.Segment(BatchFields.RequiredString(line, "report"));
        json.WriteStartObject();
        json.WritePropertyName("id");
        id.WriteTo(json);
        json.WriteStartArray("cases");
        foreach (var stretch in StretchAligner.Align(source, report)) AlignedStretchJson.Write(json, stretch);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
