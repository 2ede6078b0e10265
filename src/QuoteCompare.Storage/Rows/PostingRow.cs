namespace QuoteCompare.Storage.Rows;

/// <summary>Which passages of a block hold a word. A block is all passages whose numbers share their upper digits, see <see cref="Origins.PassageBlock"/>.</summary>
internal sealed class PostingRow
{
    public required string Key { get; init; }
    public required int Block { get; init; }

    /// <summary>Their places in the block, ascending, two bytes each.</summary>
    public required byte[] Places { get; set; }
}
