using QuoteCompare.Core;
using QuoteCompare.Storage;

namespace QuoteCompare.Web.Tests.Shared;

/// <summary>Stored texts built by hand.</summary>
internal static class Texts
{
    public static StoredText Report(string id, string text, TextMetadata metadata, string? sample = null) => Text(id, TextKind.Report, text, metadata, sample);

    public static StoredText Speech(string id, string text = "Words.", string? sample = null) => Text(id, TextKind.Speech, text, TextMetadata.None, sample);

    private static StoredText Text(string id, TextKind kind, string text, TextMetadata metadata, string? sample) =>
        new(id, id + ".txt", kind, text, metadata, "", 1, DateTimeOffset.UnixEpoch, sample) { DeclaredBy = "Ada", DeclaredAt = DateTimeOffset.UnixEpoch };
}
