using System.CommandLine;
using System.Text.Json;
using QuoteCompare.Cli.Batches;
using QuoteCompare.Cli.Json;
using QuoteCompare.Cli.Printing;
using QuoteCompare.Cli.Texts;
using QuoteCompare.Core;
using QuoteCompare.Core.Quotations;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Cli.Commands;

/// <summary><c>quotes</c>: the quotations of a report, compared with nothing.</summary>
internal static class QuotesCommand
{
    public static Command Create(StandardStreams streams)
    {
        var file = new Argument<string?>("FILE") { Description = "The report.", Arity = ArgumentArity.ZeroOrOne };
        var format = SharedOptions.Format();
        var noMetadata = SharedOptions.NoMetadata();
        var batch = SharedOptions.Batch("""{"id", "text"}""");
        var command = new Command("quotes", "Lists the quotations of a report.") { file, format, noMetadata, batch };
        command.Validators.Add(line =>
        {
            if (line.GetResult(batch) is null == line.GetResult(file) is null) line.AddError("Either FILE or --batch is needed, not both.");
        });
        command.SetAction(line => line.GetValue(batch)
            ? BatchRun.Run(streams, AnswerLine)
            : List(streams.Output, TextFile.Read(line.GetValue(file)!, !line.GetValue(noMetadata)), SharedOptions.WantsJson(line, format)));
        return command;
    }

    private static int List(Stream output, TextFile file, bool asJson)
    {
        var quotations = QuotationsOf(file.Text, file.Metadata).Select(quotation => (file.Text, quotation)).ToList();
        if (asJson) JsonOutput.WriteArray(output, quotations, QuotationJson.Write);
        else TextOutput.Write(output, quotations, QuotationText.Write);
        return CommandLine.Done;
    }

    private static void AnswerLine(JsonElement line, Utf8JsonWriter json)
    {
        var id = BatchFields.Id(line);
        var text = BatchFields.RequiredString(line, "text");
        var quotations = QuotationsOf(text, TextMetadata.None);
        json.WriteStartObject();
        json.WritePropertyName("id");
        id.WriteTo(json);
        json.WriteStartArray("quotations");
        foreach (var quotation in quotations) QuotationJson.Write(json, (text, quotation));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static IReadOnlyList<Quotation> QuotationsOf(string text, TextMetadata metadata) =>
        QuotationExtractor.Extract(TextSegmenter.Segment(text), metadata);
}
