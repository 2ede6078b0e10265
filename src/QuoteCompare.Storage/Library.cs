using Microsoft.EntityFrameworkCore;
using QuoteCompare.Core;
using QuoteCompare.Storage.Comparisons;
using QuoteCompare.Storage.Databases;
using QuoteCompare.Storage.Texts;

namespace QuoteCompare.Storage;

/// <summary>
/// The texts, what is declared of them, and their comparisons. Safe to call from several threads and several programs at once.
/// Every method throws <see cref="LibraryException"/> when the database cannot be used or a stored text is not what it was.
/// </summary>
public sealed partial class Library
{
    private readonly LibraryStore store;
    private readonly StoredComparer comparer;
    private readonly TimeProvider clock;

    internal Library(LibraryStore store, StoredComparer comparer, TimeProvider clock) =>
        (this.store, this.comparer, this.clock) = (store, comparer, clock);

    /// <summary>A number that grows whenever texts or declarations are added, by whatever program: what was read at one number holds as long as it stands.</summary>
    public Task<long> FindRevisionAsync(CancellationToken cancellationToken = default) =>
        store.ReadAsync(context => context.Revisions.Select(row => row.Number).SingleAsync(cancellationToken), cancellationToken);

    /// <summary>Everything in the library.</summary>
    public Task<LibraryListing> ListAsync(CancellationToken cancellationToken = default) =>
        store.ReadAsync(context => new TextCatalogue(context).ListAsync(cancellationToken), cancellationToken);

    /// <summary>The version of that id; null when there is none.</summary>
    public Task<StoredText?> FindTextAsync(string id, CancellationToken cancellationToken = default) =>
        store.ReadAsync(context => new TextCatalogue(context).FindAsync(id, cancellationToken), cancellationToken);

    /// <summary>The speech of that id with the reports on it; null when there is none, also when the id is a report's.</summary>
    public Task<SpeechWithReports?> FindSpeechAsync(string id, CancellationToken cancellationToken = default) =>
        store.ReadAsync(context => new TextCatalogue(context).FindSpeechAsync(id, cancellationToken), cancellationToken);

    /// <summary>All versions of the text that the id is a version of, oldest first; empty when there is none.</summary>
    public Task<IReadOnlyList<StoredText>> FindVersionsAsync(string id, CancellationToken cancellationToken = default) =>
        store.ReadAsync(context => new TextCatalogue(context).FindVersionsAsync(id, cancellationToken), cancellationToken);

    /// <summary>What happened to the text that the id is a version of; null when there is none.</summary>
    public Task<TextHistory?> FindHistoryAsync(string id, CancellationToken cancellationToken = default) =>
        store.ReadAsync(context => new TextHistories(context, cancellationToken).FindAsync(id), cancellationToken);

    /// <summary>The texts of that name, each in its latest version; names are not unique.</summary>
    public Task<IReadOnlyList<StoredText>> FindNamedAsync(string name, TextKind kind, CancellationToken cancellationToken = default) =>
        store.ReadAsync(context => new TextCatalogue(context).FindNamedAsync(name, kind, cancellationToken), cancellationToken);

    /// <summary>The latest version of the text that was last fetched from an address; null when nothing was.</summary>
    public Task<StoredText?> FindFetchedAsync(string address, CancellationToken cancellationToken = default) =>
        store.ReadAsync(context => new TextCatalogue(context).FindFetchedAsync(address, cancellationToken), cancellationToken);

    /// <summary>The file from which the version was read, byte for byte; null when there is no such version.</summary>
    public Task<byte[]?> FindFileAsync(string id, CancellationToken cancellationToken = default) =>
        store.ReadAsync(context => new TextCatalogue(context).FindFileAsync(id, cancellationToken), cancellationToken);

    /// <summary>
    /// The report beside the speeches it is declared to be on, each in its latest version; a report declared to be on none is compared with every
    /// speech of the library, the relation unknown. Computed at the first call, however many come at once, and stored; null when there is no such report.
    /// </summary>
    public Task<StoredComparison?> CompareAsync(string reportId, CancellationToken cancellationToken = default) =>
        comparer.CompareAsync(reportId, null, cancellationToken);

    /// <summary>As <see cref="CompareAsync"/>, with that version of a speech in the place of its latest; null also when the report is not compared with that speech.</summary>
    public Task<StoredComparison?> CompareWithAsync(string reportId, string speechId, CancellationToken cancellationToken = default) =>
        comparer.CompareAsync(reportId, speechId, cancellationToken);
}
