using QuoteCompare.Core;

namespace QuoteCompare.Storage;

/// <summary>Everything that happened to a text, oldest first.</summary>
/// <param name="Versions">Its versions.</param>
/// <param name="Arrivals">The files its versions were read from.</param>
/// <param name="Declarations">What was declared of its versions.</param>
/// <param name="Attachments">What was put beside it.</param>
public sealed record TextHistory(
    IReadOnlyList<StoredText> Versions, IReadOnlyList<Arrival> Arrivals, IReadOnlyList<Declaration> Declarations, IReadOnlyList<Attachment> Attachments);

/// <summary>That the words of a version came in: the same words may come in several files and from several addresses.</summary>
/// <param name="VersionId">The version.</param>
/// <param name="FileName">The file's name.</param>
/// <param name="Sha256">Of the file, in hexadecimal.</param>
/// <param name="Format">How the words were read.</param>
/// <param name="Address">Where it was fetched from; null for a file that somebody brought.</param>
/// <param name="RetrievedAt">When it was fetched or brought.</param>
/// <param name="By">Who brought it.</param>
public sealed record Arrival(string VersionId, string FileName, string Sha256, string Format, string? Address, DateTimeOffset RetrievedAt, string By);

/// <summary>What somebody declared of a version.</summary>
/// <param name="Origins">For the fields that the file says itself, where; see <see cref="IncomingText.Origins"/>.</param>
public sealed record Declaration(string VersionId, TextMetadata Metadata, IReadOnlyDictionary<string, string> Origins, string By, DateTimeOffset At);

/// <summary>What an <see cref="Attachment"/> is.</summary>
public enum AttachmentKind
{
    /// <summary>Where the text stands on the web.</summary>
    Address,

    /// <summary>A recording of the event, with the time at which the text begins.</summary>
    Recording,

    /// <summary>The text in the language it was translated from.</summary>
    SourceText,
}

/// <summary>What stands beside a text as evidence; declared, not verified.</summary>
/// <param name="Number">One-based, in the order in which they came.</param>
/// <param name="Reference">An http or https address; for a source text the id of a text of this library.</param>
/// <param name="TimeCode">Seconds into a recording at which the text begins; null for whatever has no time, or when it is not known.</param>
public sealed record Attachment(int Number, AttachmentKind Kind, string Reference, int? TimeCode, string By, DateTimeOffset At);

/// <summary>A deleted text, which can be restored until <paramref name="PurgedAfter"/>.</summary>
/// <param name="Id">Id of its latest version.</param>
public sealed record DeletedText(string Id, string Name, TextKind Kind, string By, DateTimeOffset At, DateTimeOffset PurgedAfter);

/// <summary>What hangs on a text, and goes out of sight or is lost with it.</summary>
/// <param name="Versions">How many versions it has.</param>
/// <param name="Others">The texts it is paired with: of a speech the reports on it, of a report the speeches.</param>
/// <param name="Comparisons">How many stored comparisons it is part of.</param>
/// <param name="Attachments">How many things stand beside it.</param>
/// <param name="Sample">Id of the sample it belongs to; such a text cannot be purged, since it comes with the program.</param>
public sealed record TextDependents(int Versions, IReadOnlyList<StoredText> Others, int Comparisons, int Attachments, string? Sample);
