using System.Text.Json;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Json;

/// <summary>A span: <c>{start, end}</c> or null; or its two offsets as fields of something larger.</summary>
internal static class SpanJson
{
    public static void Write(Utf8JsonWriter json, string name, TextSpan? span)
    {
        json.WritePropertyName(name);
        if (span is { } given) Write(json, given);
        else json.WriteNullValue();
    }

    public static void Write(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartObject();
        WriteFields(json, "start", "end", span);
        json.WriteEndObject();
    }

    public static void WriteFields(Utf8JsonWriter json, string start, string end, TextSpan? span)
    {
        if (span is { } given)
        {
            json.WriteNumber(start, given.Start);
            json.WriteNumber(end, given.End);
        }
        else
        {
            json.WriteNull(start);
            json.WriteNull(end);
        }
    }
}
