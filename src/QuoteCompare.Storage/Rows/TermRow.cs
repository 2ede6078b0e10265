namespace QuoteCompare.Storage.Rows;

/// <summary>A word of the passage index.</summary>
internal sealed class TermRow
{
    /// <summary>As <see cref="Core.Origins.IndexedPassage"/> has it.</summary>
    public required string Key { get; init; }

    /// <summary>Passages that hold it.</summary>
    public required int Passages { get; set; }
}
