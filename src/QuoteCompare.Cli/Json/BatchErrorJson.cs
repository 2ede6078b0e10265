using System.Text.Json;

namespace QuoteCompare.Cli.Json;

/// <summary>What stands in the place of the answer to a line that could not be read.</summary>
internal static class BatchErrorJson
{
    /// <param name="json">Where to.</param>
    /// <param name="line">One-based number of the line.</param>
    /// <param name="error">What is wrong with it and where.</param>
    public static void Write(Utf8JsonWriter json, int line, string error)
    {
        json.WriteStartObject();
        json.WriteNull("id");
        json.WriteNumber("line", line);
        json.WriteString("error", error);
        json.WriteEndObject();
    }
}
