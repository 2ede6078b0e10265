using QuoteCompare.Core;

namespace QuoteCompare.Storage;

/// <summary>A text as it comes in: the file, the words read from it, and what is known of both.</summary>
public sealed record IncomingText
{
    /// <summary>What <see cref="Format"/> is when the bytes are the words.</summary>
    public const string PlainText = "text";

    /// <summary>How the text is to be called, mostly the file's name; no control characters.</summary>
    public required string Name { get; init; }

    /// <summary>What it is used as, whatever the metadata say.</summary>
    public required TextKind Kind { get; init; }

    /// <summary>The file as it came.</summary>
    public required ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>The words read from the file; null when the bytes are the words, in UTF-8.</summary>
    public string? Words { get; init; }

    /// <summary>How the words were read: "text", "html", "pdf".</summary>
    public string Format { get; init; } = PlainText;

    /// <summary>The address it was fetched from; null for a file that somebody brought.</summary>
    public string? Address { get; init; }

    /// <summary>When it was fetched; null for the moment at which it is stored.</summary>
    public DateTimeOffset? RetrievedAt { get; init; }

    /// <summary>What is declared of it. Speeches are paired with it by <see cref="Library.DeclareAsync"/>.</summary>
    public TextMetadata Metadata { get; init; } = TextMetadata.None;

    /// <summary>Where the file says what <see cref="Metadata"/> holds, by the field's name ("title" → "og:title"); a field that is not there was declared by <see cref="By"/>.</summary>
    public IReadOnlyDictionary<string, string> Origins { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Who brings it, and declares what no file says.</summary>
    public required string By { get; init; }
}
