using QuoteCompare.Storage.Jobs;

namespace QuoteCompare.Storage.Rows;

/// <summary>One step of a job: the unit that is leased, tried again and told of.</summary>
internal sealed class StepRow
{
    public required long JobId { get; init; }

    /// <summary>One-based, in the order in which the steps came.</summary>
    public required int Number { get; init; }

    /// <summary>Which worker it is for.</summary>
    public required string Task { get; init; }

    /// <summary>What the user sees: a file's name, an address. Any characters.</summary>
    public required string Name { get; init; }

    /// <summary>What the worker needs, JSON.</summary>
    public required string Input { get; set; }

    /// <summary>The file it works on; null when it has none, or no longer needs it.</summary>
    public string? UploadSha256 { get; set; }

    public required StepState State { get; set; }

    /// <summary>What came of it, or why not, as one line. Any characters.</summary>
    public string? Outcome { get; set; }

    /// <summary>Id of the text it stored; null when it stored none.</summary>
    public string? TextId { get; set; }

    /// <summary>How often it was begun.</summary>
    public int Attempts { get; set; }

    public required DateTimeOffset NotBefore { get; set; }

    /// <summary>Until then it belongs to the worker that began it; null when nobody works on it.</summary>
    public DateTimeOffset? LeasedUntil { get; set; }

    public string? LeasedBy { get; set; }
}
