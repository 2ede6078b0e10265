using QuoteCompare.Core;

namespace QuoteCompare.Storage.Rows;

/// <summary>A text through all its versions.</summary>
internal sealed class TextRow
{
    /// <summary>Public id of its first version.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }
    public required TextKind Kind { get; init; }

    /// <summary>When it was deleted; null while it stands. Nothing of it is lost before it is purged.</summary>
    public DateTimeOffset? DeletedAt { get; set; }

    public string? DeletedBy { get; set; }

    public List<VersionRow> Versions { get; } = [];
    public List<SampleTextRow> Samples { get; } = [];
}
