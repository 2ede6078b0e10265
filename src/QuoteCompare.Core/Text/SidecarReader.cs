using System.Text.Json;
using System.Text.Json.Serialization;

namespace QuoteCompare.Core.Text;

/// <summary>Reads and writes the sidecar <c>NAME.meta.json</c>: what a person declared of the text <c>NAME.txt</c>.</summary>
public static class SidecarReader
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        AllowDuplicateProperties = false,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false), new EventDateConverter() },
    };

    private static readonly JsonSerializerOptions WithRepeats = new(Options) { AllowDuplicateProperties = true };

    /// <summary>The declared metadata. Missing and null fields are unknown; fields of other names are passed over.</summary>
    /// <exception cref="FormatException">Not JSON, a field stands twice, or holds what it cannot hold; the message says which and where.</exception>
    public static TextMetadata Read(string json)
    {
        try
        {
            var read = JsonSerializer.Deserialize<TextMetadata>(json, Options) ?? TextMetadata.None;
            return read with { EventDates = read.EventDates ?? [], On = [.. (read.On ?? []).Where(on => on?.Speech is not null)] };
        }
        catch (JsonException problem)
        {
            var line = problem.LineNumber is { } number ? $", line {number + 1}" : "";
            throw new FormatException($"metadata {(IsReadableWithRepeats(json) ? "has a field twice" : "is not as expected")} at {problem.Path ?? "$"}{line}", problem);
        }
    }

    private static bool IsReadableWithRepeats(string json)
    {
        try
        {
            _ = JsonSerializer.Deserialize<TextMetadata>(json, WithRepeats);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The same metadata as a sidecar; <see cref="Read"/> gives it back.</summary>
    public static string Write(TextMetadata metadata) => JsonSerializer.Serialize(metadata, Options);

    private sealed class EventDateConverter : JsonConverter<EventDate>
    {
        public override EventDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && EventDate.TryParse(reader.GetString(), out var date)
                ? date
                : throw new JsonException("a date is expected, such as 2019-09-17");

        public override void Write(Utf8JsonWriter writer, EventDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
