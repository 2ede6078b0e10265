using QuoteCompare.Core;
using QuoteCompare.Storage.Rows;
using QuoteCompare.Storage.Texts;

namespace QuoteCompare.Storage;

/// <content>What adds to the library.</content>
public sealed partial class Library
{
    /// <summary>Stores a text. Words that are there already are that text, under its first name; that they came again, in another file or fetched anew, is kept.</summary>
    /// <exception cref="LibraryException">Not UTF-8, or the words are there as the other kind or deleted.</exception>
    public Task<StoredText> AddTextAsync(IncomingText incoming, CancellationToken cancellationToken = default)
    {
        var file = ReceivedFile.Read(incoming);
        return WriteAsync(work => work.Texts.AddAsync(file, incoming.Kind, incoming.Metadata, incoming.By), cancellationToken);
    }

    /// <summary>Stores changed words as a new version of a text, which keeps its pairs and what was declared of it last; of <paramref name="incoming"/> kind and metadata do not count.</summary>
    /// <exception cref="LibraryException">No such text, not UTF-8, or the words are another text's.</exception>
    public Task<StoredText> AddVersionAsync(string id, IncomingText incoming, CancellationToken cancellationToken = default)
    {
        var file = ReceivedFile.Read(incoming);
        return WriteAsync(async work => await work.Texts.AddVersionAsync((await work.Texts.GetAsync(id)).Text, file, incoming.By), cancellationToken);
    }

    /// <summary>Declares other metadata of a version; what was declared before is kept. The same again changes nothing.</summary>
    /// <exception cref="LibraryException">No such text.</exception>
    public Task<StoredText> DescribeAsync(string id, TextMetadata metadata, string by, CancellationToken cancellationToken = default) =>
        WriteAsync(
            async work =>
            {
                var version = await work.Texts.GetAsync(id);
                await work.Declarations.DescribeAnewAsync(version.Id, metadata, by);
                return version;
            },
            cancellationToken);

    /// <summary>Puts something beside a text, for all its versions. The same again changes nothing.</summary>
    /// <param name="id">A version of the text.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="reference">See <see cref="Attachment"/>.</param>
    /// <param name="timeCode">Seconds into a recording; counts for nothing else.</param>
    /// <param name="by">Who attaches it.</param>
    /// <param name="cancellationToken">Ends the work early; nothing is stored then.</param>
    /// <exception cref="LibraryException">No such text, or the reference is neither an address nor, for a source text, another text's id.</exception>
    public Task<StoredText> AttachAsync(
        string id, AttachmentKind kind, string reference, int? timeCode, string by, CancellationToken cancellationToken = default) =>
        WriteAsync(
            async work =>
            {
                var version = await work.Texts.GetAsync(id);
                await work.Declarations.AttachAsync(version.Text, kind, reference, timeCode, by);
                return version;
            },
            cancellationToken);

    /// <summary>Declares that a report is on a speech; what was declared of the pair before is kept. The same relation again changes nothing.</summary>
    /// <exception cref="LibraryException">No such speech, or no such report.</exception>
    public Task<Pair> DeclareAsync(string speechId, string reportId, TextRelation relation, string by, CancellationToken cancellationToken = default) =>
        store.WriteAsync(
            async context =>
            {
                var work = new LibraryWork(context, clock.GetUtcNow(), cancellationToken);
                var (speech, report) = (await work.Texts.GetAsync(speechId), await work.Texts.GetAsync(reportId));
                var pair = await work.Declarations.PairAsync(speech.Text, report.Text, relation, by);
                return TextCatalogue.Pair(pair, speech.Id, report.Id);
            },
            cancellationToken);

    private Task<StoredText> WriteAsync(Func<LibraryWork, Task<VersionRow>> write, CancellationToken cancellationToken) => store.WriteAsync(
        async context =>
        {
            var version = await write(new LibraryWork(context, clock.GetUtcNow(), cancellationToken));
            return (await new TextCatalogue(context).FindAsync(version.Id, cancellationToken))!;
        },
        cancellationToken);
}
