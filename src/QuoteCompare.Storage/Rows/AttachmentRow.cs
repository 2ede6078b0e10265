namespace QuoteCompare.Storage.Rows;

/// <summary>What stands beside a text, through all its versions. Evidence: never changes.</summary>
internal sealed class AttachmentRow
{
    public required string TextId { get; init; }

    /// <summary>One-based, in the order in which they came.</summary>
    public required int Number { get; init; }

    public required AttachmentKind Kind { get; init; }

    /// <summary>An address; of a source text the id of its <see cref="TextRow"/>.</summary>
    public required string Reference { get; init; }

    /// <summary>Seconds.</summary>
    public required int? TimeCode { get; init; }

    public required string AddedBy { get; init; }
    public required DateTimeOffset AddedAt { get; init; }
}
