using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace QuoteCompare.Storage.Columns;

/// <summary>JSON that gives back exactly what was written, on any database: NUL is escaped and lone surrogates survive.</summary>
internal static class ExactJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,

        // Never rendered as markup, so nothing but JSON's own characters is escaped: Persian stays legible in the database.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false), new ExactStringConverter() },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;

    /// <summary>
    /// Writes a string as JSON does, but one with a lone surrogate, which JSON's writer would replace, as the array of its code units.
    /// </summary>
    private sealed class ExactStringConverter : JsonConverter<string>
    {
        public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartArray) return reader.GetString()!;
            var units = new List<char>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) units.Add((char)reader.GetUInt16());
            return new string([.. units]);
        }

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
        {
            if (IsSound(value))
            {
                writer.WriteStringValue(value);
                return;
            }

            writer.WriteStartArray();
            foreach (var unit in value) writer.WriteNumberValue(unit);
            writer.WriteEndArray();
        }

        private static bool IsSound(string value)
        {
            for (var i = 0; i < value.Length; i++)
            {
                if (!char.IsSurrogate(value[i])) continue;
                if (!char.IsSurrogatePair(value, i)) return false;
                i++;
            }

            return true;
        }
    }
}
