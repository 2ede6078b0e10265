namespace QuoteCompare.Storage.Rows;

/// <summary>How often texts or declarations were added, in the table's only row.</summary>
internal sealed class RevisionRow
{
    /// <summary>The id of the only row.</summary>
    public const int OnlyId = 1;

    public required int Id { get; init; }

    /// <summary>Zero in a new library.</summary>
    public required long Number { get; init; }
}
