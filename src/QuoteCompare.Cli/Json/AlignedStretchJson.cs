using System.Text.Json;
using QuoteCompare.Core.Reuse;

namespace QuoteCompare.Cli.Json;

/// <summary>A stretch of a report with the content of a stretch of an original.</summary>
internal static class AlignedStretchJson
{
    public static void Write(Utf8JsonWriter json, AlignedStretch stretch)
    {
        json.WriteStartObject();
        SpanJson.WriteFields(json, "reportStart", "reportEnd", stretch.Report);
        json.WriteStartArray("sources");
        json.WriteStartArray();
        json.WriteNumberValue(stretch.Source.Start);
        json.WriteNumberValue(stretch.Source.End);
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteMeasure("score", stretch.Score);
        json.WriteEndObject();
    }
}
