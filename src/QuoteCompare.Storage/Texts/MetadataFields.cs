using System.Text.Json.Nodes;
using QuoteCompare.Core;
using QuoteCompare.Storage.Columns;

namespace QuoteCompare.Storage.Texts;

/// <summary>Metadata by the names of its fields, as they are stored ("publishedDate").</summary>
internal static class MetadataFields
{
    /// <summary>Whether both say the same in that field, or both nothing.</summary>
    public static bool AreSame(TextMetadata one, TextMetadata other, string field) => JsonNode.DeepEquals(Of(one, field), Of(other, field));

    private static JsonNode? Of(TextMetadata metadata, string field) => ExactJson.Read<JsonObject>(ExactJson.Write(metadata))[field];
}
