using System.Text.Json;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Json;

/// <summary>A report beside its originals.</summary>
internal static class ComparisonJson
{
    private const string Schema = "quotecompare/comparison/1";

    public static void Write(Utf8JsonWriter json, (ComparisonRequest Request, Comparison Comparison) compared)
    {
        json.WriteStartObject();
        WriteFields(json, compared.Request, compared.Comparison);
        json.WriteEndObject();
    }

    /// <summary>The same with the id of the line that asked for it.</summary>
    public static void Write(Utf8JsonWriter json, JsonElement id, ComparisonRequest request, Comparison comparison)
    {
        json.WriteStartObject();
        json.WritePropertyName("id");
        id.WriteTo(json);
        WriteFields(json, request, comparison);
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, ComparisonRequest request, Comparison comparison)
    {
        json.WriteString("schema", Schema);
        json.WriteString("engine", comparison.Engine);
        json.WriteString("report", comparison.Report);
        json.WriteStartArray("originals");
        foreach (var original in comparison.Originals)
        {
            json.WriteStartObject();
            json.WriteString("name", original.Name);
            json.WriteString("relation", ContractNames.Of(original.Relation));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("quotations");
        foreach (var quotation in comparison.Quotations) ComparedQuotationJson.Write(json, request, quotation);
        json.WriteEndArray();
        json.WriteStartArray("reuse");
        foreach (var reuse in comparison.Reuse) ReuseJson.Write(json, request, reuse);
        json.WriteEndArray();
    }
}
