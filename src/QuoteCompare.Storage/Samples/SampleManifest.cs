using System.Text.Json;

namespace QuoteCompare.Storage.Samples;

/// <summary>The file <c>manifest.json</c> of a data folder: which texts belong to it, with their hashes.</summary>
internal sealed record SampleManifest(IReadOnlyList<ManifestSample> Samples)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <exception cref="JsonException">Not JSON, or a field is missing.</exception>
    public static SampleManifest Read(string json) => JsonSerializer.Deserialize<SampleManifest>(json, Options) ?? throw new JsonException("null");
}

/// <summary>One sample, its texts in the order of the listing.</summary>
internal sealed record ManifestSample(string Id, string Title, IReadOnlyList<ManifestText> Texts);

/// <summary>One text and its sidecar; paths relative to the data folder, hashes in lower-case hexadecimal.</summary>
internal sealed record ManifestText(string Path, string Sha256, string Meta, string MetaSha256);
