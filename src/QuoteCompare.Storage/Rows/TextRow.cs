using QuoteCompare.Core;

namespace QuoteCompare.Storage.Rows;

/// <summary>A text through all its versions.</summary>
internal sealed class TextRow
{
    /// <summary>Public id of its first version.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }
    public required TextKind Kind { get; init; }

    public List<VersionRow> Versions { get; } = [];
    public List<SampleTextRow> Samples { get; } = [];
}
