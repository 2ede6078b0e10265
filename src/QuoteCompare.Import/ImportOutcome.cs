using QuoteCompare.Core;

namespace QuoteCompare.Import;

/// <summary>What became of one item: an <see cref="ImportedText"/>, an <see cref="ImportedFeed"/> or a <see cref="Refusal"/>.</summary>
/// <param name="Name">The item's name, fit to be shown on one line.</param>
public abstract record ImportOutcome(string Name);

/// <summary>An item that is not read.</summary>
/// <param name="Name">The item's name.</param>
/// <param name="Reason">One line: what is wrong and where; never a stack trace.</param>
public sealed record Refusal(string Name, string Reason) : ImportOutcome(Name)
{
    /// <summary>Whether trying again later may help: a server that did not answer, or was busy.</summary>
    public bool MayPass { get; init; }
}

/// <summary>A text with what is known of it. A proposal to be shown and corrected; storing it is somebody else's work.</summary>
/// <param name="Name">The item's name.</param>
/// <param name="Bytes">The item exactly as received.</param>
/// <param name="Format">What the item is, by its content and its extension.</param>
/// <param name="Text">The extracted text; paragraphs of pages and documents are parted by a blank line. Never markup.</param>
/// <param name="Metadata">What the page, the document or the sidecar declares. What the text alone says is not in it: the pipeline reads that itself.</param>
/// <param name="Facts">Every fact found, with its place. A kind that is missing is unknown.</param>
/// <param name="Warnings">What a person should look at before storing, each one line.</param>
public sealed record ImportedText(
    string Name,
    ReadOnlyMemory<byte> Bytes,
    ItemFormat Format,
    string Text,
    TextMetadata Metadata,
    IReadOnlyList<ImportedFact> Facts,
    IReadOnlyList<string> Warnings) : ImportOutcome(Name)
{
    /// <summary>The address the bytes came from; null for a file.</summary>
    public string? Address { get; init; }

    /// <summary>When the bytes were received; null when not known.</summary>
    public DateTimeOffset? RetrievedAt { get; init; }

    /// <summary>The fact of that kind, the first of several; null when it is unknown.</summary>
    public ImportedFact? Find(FactKind kind) => Facts.FirstOrDefault(fact => fact.Kind == kind);
}

/// <summary>A list of addresses, each of which is fetched and read as an item of its own.</summary>
/// <param name="Name">The item's name.</param>
/// <param name="Title">The feed's title; null when it has none.</param>
/// <param name="Items">In the feed's order; one address once.</param>
/// <param name="Warnings">What was left out, each one line.</param>
public sealed record ImportedFeed(string Name, string? Title, IReadOnlyList<FeedItem> Items, IReadOnlyList<string> Warnings) : ImportOutcome(Name);

/// <summary>One entry of a feed.</summary>
/// <param name="Title">Plain text, may be empty.</param>
/// <param name="Address">Absolute, http or https.</param>
/// <param name="Published">The day as written, null when missing or not readable.</param>
/// <param name="Summary">Plain text; empty when missing.</param>
public sealed record FeedItem(string Title, string Address, EventDate? Published, string Summary);
