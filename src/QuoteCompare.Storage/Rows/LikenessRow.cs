namespace QuoteCompare.Storage.Rows;

/// <summary>How a report's words look from afar (<see cref="Texts.Likeness"/>), to find reports with nearly the same ones. Follows from the words.</summary>
internal sealed class LikenessRow
{
    public required string VersionId { get; init; }

    /// <summary>The sketch, four bytes a number, little-endian.</summary>
    public required byte[] Sketch { get; init; }

    public List<LikenessBandRow> Bands { get; init; } = [];
}

/// <summary>A part of the sketch: reports that share one may be alike.</summary>
internal sealed class LikenessBandRow
{
    public string VersionId { get; init; } = "";
    public required int Band { get; init; }
    public required long Value { get; init; }
}
