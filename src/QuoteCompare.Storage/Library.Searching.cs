using QuoteCompare.Core;
using QuoteCompare.Core.Origins;
using QuoteCompare.Storage.Origins;
using QuoteCompare.Storage.Searching;

namespace QuoteCompare.Storage;

/// <summary>Where words come from, which speech a report may be on, and search.</summary>
public sealed partial class Library
{
    /// <summary>Where these words may come from: the passages of any speech of the library, in its latest version, best first. Anything may be asked.</summary>
    /// <param name="words">Quoted, or from memory.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    public Task<FoundPassages> FindPassagesAsync(string words, CancellationToken cancellationToken = default) =>
        store.ReadAsync(context => new OriginSearch(context, cancellationToken).FindAsync(AskedWords.Read(words)), cancellationToken);

    /// <summary>The speeches that a report may be on, likeliest first, each with the reason; empty when none is likely. Nothing is declared. Null when there is no such report.</summary>
    public async Task<IReadOnlyList<LikelySpeech>?> FindSpeechesForAsync(string reportId, CancellationToken cancellationToken = default) =>
        await FindTextAsync(reportId, cancellationToken) is { Kind: TextKind.Report } report ? await FindSpeechesForAsync(report.Text, report.Metadata, cancellationToken) : null;

    /// <summary>The same for a report that is not in the library.</summary>
    public Task<IReadOnlyList<LikelySpeech>> FindSpeechesForAsync(string words, TextMetadata metadata, CancellationToken cancellationToken = default) =>
        store.ReadAsync(context => new SpeechSearch(context, cancellationToken).FindAsync(words, metadata), cancellationToken);

    /// <summary>Searches the speeches, the reports and the quotations of stored comparisons: words, "phrases", speaker:, outlet:, from:, to:, date:, finding:, kind:.</summary>
    public Task<SearchResults> SearchAsync(string question, CancellationToken cancellationToken = default) =>
        store.ReadAsync(context => new LibrarySearch(context, cancellationToken).FindAsync(question), cancellationToken);
}
