using QuoteCompare.Core;

namespace QuoteCompare.Storage;

/// <summary>One version of a text. What it holds was checked against its hash when it was read.</summary>
/// <param name="Id">Public id of this version, made of its words (<see cref="PublicId"/>).</param>
/// <param name="Name">The text's name, mostly a file name; two texts may have the same.</param>
/// <param name="Text">The words; never change.</param>
/// <param name="Metadata">What was declared of this version last.</param>
/// <param name="Sha256">Of the file as it came, in hexadecimal: what <c>sha256sum</c> prints.</param>
/// <param name="Version">One-based.</param>
/// <param name="StoredAt">When this version was stored.</param>
/// <param name="Sample">Id of the sample it belongs to, null for a text of the user's own.</param>
public sealed record StoredText(
    string Id, string Name, TextKind Kind, string Text, TextMetadata Metadata, string Sha256, int Version, DateTimeOffset StoredAt, string? Sample)
{
    /// <summary>Who declared the metadata.</summary>
    public required string DeclaredBy { get; init; }

    /// <summary>When the metadata was declared.</summary>
    public required DateTimeOffset DeclaredAt { get; init; }
}

/// <summary>That a report is on a speech, as declared; not verified.</summary>
/// <param name="SpeechId">Id of the speech's version that is shown or compared.</param>
/// <param name="ReportId">Id of the report's version that is shown or compared.</param>
public sealed record Pair(string SpeechId, string ReportId, TextRelation Relation, string DeclaredBy, DateTimeOffset DeclaredAt);

/// <summary>A speech with the reports declared to be on it, each in its latest version.</summary>
public sealed record SpeechWithReports(StoredText Speech, IReadOnlyList<(StoredText Report, Pair Pair)> Reports);

/// <summary>A sample of the library.</summary>
/// <param name="Order">Zero-based place among the samples.</param>
public sealed record Sample(string Id, string Title, int Order);

/// <summary>Everything in the library, each text in its latest version: samples first, in their order, then by the time of storing.</summary>
public sealed record LibraryListing(
    IReadOnlyList<Sample> Samples, IReadOnlyList<SpeechWithReports> Speeches, IReadOnlyList<StoredText> ReportsWithoutSpeech)
{
    /// <summary>Reports with nearly the same words, as agency copy has: groups of ids, each of two and more, to be counted once.</summary>
    public IReadOnlyList<IReadOnlyList<string>> NearlySame { get; init; } = [];
}
