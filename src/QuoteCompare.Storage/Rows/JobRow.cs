namespace QuoteCompare.Storage.Rows;

/// <summary>A piece of work somebody asked for, done step by step in the background.</summary>
internal sealed class JobRow
{
    public long Id { get; init; }

    /// <summary>What the user sees: "12 files", an address.</summary>
    public required string Title { get; init; }

    public required string AskedBy { get; init; }
    public required DateTimeOffset AskedAt { get; init; }
    public List<StepRow> Steps { get; } = [];
}
