using System.Text.Json;
using QuoteCompare.Core;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Cli.Batches;

/// <summary>Reads the fields of a batch line; what is missing or of another kind is refused by its path.</summary>
internal static class BatchFields
{
    /// <summary>The line's id, given back as it came: a string or a number.</summary>
    public static JsonElement Id(JsonElement line) => Required(line, "id", "") is { ValueKind: JsonValueKind.String or JsonValueKind.Number } id
        ? id
        : throw new InputException("id: a string or a number is expected");

    public static string RequiredString(JsonElement parent, string name, string path = "") =>
        Required(parent, name, path) is { ValueKind: JsonValueKind.String } value
            ? value.GetString()!
            : throw new InputException($"{path}{name}: a string is expected");

    public static JsonElement RequiredObject(JsonElement parent, string name) =>
        Required(parent, name, "") is { ValueKind: JsonValueKind.Object } value ? value : throw new InputException($"{name}: an object is expected");

    public static JsonElement RequiredArray(JsonElement parent, string name) =>
        Required(parent, name, "") is { ValueKind: JsonValueKind.Array } value ? value : throw new InputException($"{name}: an array is expected");

    /// <summary>Metadata as in a sidecar; <see cref="TextMetadata.None"/> when it is missing or null.</summary>
    public static TextMetadata Metadata(JsonElement parent, string path)
    {
        if (!parent.TryGetProperty("meta", out var meta)) return TextMetadata.None;
        try
        {
            return SidecarReader.Read(meta.GetRawText());
        }
        catch (FormatException problem)
        {
            throw new InputException($"{path}meta: {problem.Message}", problem);
        }
    }

    /// <summary>The relation asked for, null when it is missing or null.</summary>
    public static TextRelation? Relation(JsonElement line)
    {
        if (!line.TryGetProperty("relation", out var value) || value.ValueKind == JsonValueKind.Null) return null;
        var name = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        return ContractNames.Find<TextRelation>(name)
            ?? throw new InputException($"relation: one of {string.Join(", ", ContractNames.All<TextRelation>())} is expected");
    }

    private static JsonElement Required(JsonElement parent, string name, string path) =>
        parent.TryGetProperty(name, out var value) ? value : throw new InputException($"{path}{name} is missing");
}
