using Microsoft.EntityFrameworkCore;
using QuoteCompare.Core;
using QuoteCompare.Storage.Comparisons;
using QuoteCompare.Storage.Databases;
using QuoteCompare.Storage.Rows;
using QuoteCompare.Storage.Texts;

namespace QuoteCompare.Storage;

/// <summary>
/// The texts, what is declared of them, and their comparisons. Safe to call from several threads and several programs at once.
/// Every method throws <see cref="LibraryException"/> when the database cannot be used or a stored text is not what it was.
/// </summary>
public sealed class Library
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

    /// <summary>The file from which the version was read, byte for byte; null when there is no such version.</summary>
    public Task<byte[]?> FindFileAsync(string id, CancellationToken cancellationToken = default) =>
        store.ReadAsync(context => new TextCatalogue(context).FindFileAsync(id, cancellationToken), cancellationToken);

    /// <summary>
    /// The report beside the speeches it is declared to be on, each in its latest version; a report declared to be on none is compared with every
    /// speech of the library, the relation unknown. Computed at the first call, however many come at once, and stored; null when there is no such report.
    /// </summary>
    public Task<StoredComparison?> CompareAsync(string reportId, CancellationToken cancellationToken = default) =>
        comparer.CompareAsync(reportId, cancellationToken);

    /// <summary>Stores a text. Words that are there already are that text, under its first name: nothing changes.</summary>
    /// <param name="name">How the text is to be called; no control characters.</param>
    /// <param name="bytes">The file as it came: UTF-8.</param>
    /// <param name="kind">What it is used as, whatever the metadata say.</param>
    /// <param name="metadata">What is declared of it. Speeches are paired with it by <see cref="DeclareAsync"/>.</param>
    /// <param name="declaredBy">Who declares it.</param>
    /// <param name="cancellationToken">Ends the work early; nothing is stored then.</param>
    /// <exception cref="LibraryException">Not UTF-8, or the words are there as the other kind.</exception>
    public Task<StoredText> AddTextAsync(
        string name, ReadOnlyMemory<byte> bytes, TextKind kind, TextMetadata metadata, string declaredBy, CancellationToken cancellationToken = default)
    {
        var file = ReceivedFile.Read(name, bytes);
        return WriteAsync(register => register.AddAsync(file, kind, metadata, declaredBy), cancellationToken);
    }

    /// <summary>Stores changed words as a new version of a text, which keeps its pairs and what was declared of it last.</summary>
    /// <exception cref="LibraryException">No such text, not UTF-8, or the words are another text's.</exception>
    public Task<StoredText> AddVersionAsync(string id, ReadOnlyMemory<byte> bytes, string declaredBy, CancellationToken cancellationToken = default) =>
        WriteAsync(
            async register =>
            {
                var text = await register.GetAsync(id);
                return await register.AddVersionAsync(text.Text, ReceivedFile.Read(text.Text.Name, bytes), declaredBy);
            },
            cancellationToken);

    /// <summary>Declares other metadata of a version; what was declared before is kept. The same again changes nothing.</summary>
    /// <exception cref="LibraryException">No such text.</exception>
    public Task<StoredText> DescribeAsync(string id, TextMetadata metadata, string declaredBy, CancellationToken cancellationToken = default) =>
        WriteAsync(
            async register =>
            {
                var version = await register.GetAsync(id);
                await register.DescribeAsync(version, metadata, declaredBy);
                return version;
            },
            cancellationToken);

    /// <summary>Declares that a report is on a speech; what was declared of the pair before is kept. The same relation again changes nothing.</summary>
    /// <exception cref="LibraryException">No such speech, or no such report.</exception>
    public Task<Pair> DeclareAsync(
        string speechId, string reportId, TextRelation relation, string declaredBy, CancellationToken cancellationToken = default) =>
        store.WriteAsync(
            async context =>
            {
                var register = new TextRegister(context, clock.GetUtcNow(), cancellationToken);
                var (speech, report) = (await register.GetAsync(speechId), await register.GetAsync(reportId));
                var pair = await register.DeclareAsync(speech.Text, report.Text, relation, declaredBy);
                return TextCatalogue.Pair(pair, speech.Id, report.Id);
            },
            cancellationToken);

    private Task<StoredText> WriteAsync(Func<TextRegister, Task<VersionRow>> write, CancellationToken cancellationToken) => store.WriteAsync(
        async context =>
        {
            var version = await write(new TextRegister(context, clock.GetUtcNow(), cancellationToken));
            return (await new TextCatalogue(context).FindAsync(version.Id, cancellationToken))!;
        },
        cancellationToken);
}
