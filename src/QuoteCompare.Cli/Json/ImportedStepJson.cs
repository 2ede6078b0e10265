using System.Text.Json;
using QuoteCompare.Storage.Jobs;

namespace QuoteCompare.Cli.Json;

/// <summary>What became of one file, address or comparison of an import.</summary>
internal static class ImportedStepJson
{
    public static void Write(Utf8JsonWriter json, JobStep step)
    {
        json.WriteStartObject();
        json.WriteString("task", step.Task);
        json.WriteString("name", step.Name);
        json.WriteString("state", ContractNames.Of(step.State));
        json.WriteString("outcome", step.Outcome);
        json.WriteString("text", step.TextId);
        json.WriteEndObject();
    }
}
