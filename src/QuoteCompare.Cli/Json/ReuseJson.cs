using System.Text.Json;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Json;

/// <summary>A stretch outside quotations with the wording of an original.</summary>
internal static class ReuseJson
{
    public static void Write(Utf8JsonWriter json, ComparisonRequest request, ReusedStretch reuse)
    {
        json.WriteStartObject();
        SpanJson.WriteFields(json, "start", "end", reuse.Span);
        json.WriteString("original", request.NameOf(reuse.Passages[0].Original));
        json.WriteStartArray("sources");
        foreach (var passage in reuse.Passages) PassageJson.Write(json, request, passage);
        json.WriteEndArray();
        json.WriteMeasure("confidence", reuse.Confidence);
        json.WriteEndObject();
    }
}
