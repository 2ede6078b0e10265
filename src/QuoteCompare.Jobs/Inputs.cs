using System.Text.Json;
using System.Text.Json.Serialization;
using QuoteCompare.Core;
using QuoteCompare.Import;

namespace QuoteCompare.Jobs;

/// <summary>What a step that reads a file needs beside the file.</summary>
/// <param name="Request">What is to become of it.</param>
/// <param name="MediaType">See <see cref="ReceivedItem.MediaType"/>.</param>
/// <param name="Address">See <see cref="ReceivedItem.Address"/>.</param>
/// <param name="RetrievedAt">See <see cref="ReceivedItem.RetrievedAt"/>.</param>
/// <param name="Sidecar">See <see cref="ReceivedItem.Sidecar"/>.</param>
/// <param name="Corrected">What a person declared after looking; null when nobody did.</param>
internal sealed record FileInput(
    ImportRequest Request, string? MediaType = null, string? Address = null, DateTimeOffset? RetrievedAt = null, byte[]? Sidecar = null, TextMetadata? Corrected = null)
{
    public static FileInput Of(ReceivedItem item, ImportRequest request) => new(request, item.MediaType, item.Address, item.RetrievedAt, item.Sidecar?.ToArray());

    public ReceivedItem Item(string name, ReadOnlyMemory<byte> bytes) => new(name, bytes)
    {
        MediaType = MediaType,
        Address = Address,
        RetrievedAt = RetrievedAt,
        Sidecar = Sidecar is null ? null : (ReadOnlyMemory<byte>?)Sidecar,
    };
}

/// <summary>What a step that compares a report needs.</summary>
/// <param name="ReportId">The report.</param>
/// <param name="On">The speeches its sidecar names, by file name.</param>
internal sealed record CompareInput(string ReportId, IReadOnlyList<DeclaredRelation> On);

/// <summary>Inputs as they stand in the database.</summary>
internal static class InputJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
    };

    public static string Write<T>(T input) => JsonSerializer.Serialize(input, Options);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;
}
