using QuoteCompare.Storage;

namespace QuoteCompare.Web.Features.Reading;

/// <summary>The library as pages read it: as it is, or as an export shows it. Pages that are only read take every text from here.</summary>
internal interface ILibraryReader
{
    /// <summary>What was read at one number holds as long as it stands.</summary>
    Task<long> FindRevisionAsync(CancellationToken cancellationToken = default);

    Task<LibraryListing> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Null when there is no such speech.</summary>
    Task<SpeechWithReports?> FindSpeechAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Null when there is no such report, or it is compared with no version of the speech named.</summary>
    /// <param name="reportId">The version of the report.</param>
    /// <param name="speechId">A version of a speech to compare with in the place of its latest; null for the latest of each.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    Task<StoredComparison?> CompareAsync(string reportId, string? speechId = null, CancellationToken cancellationToken = default);

    /// <summary>All versions of the text that the id is a version of, oldest first; empty when there is none, or only one is shown.</summary>
    Task<IReadOnlyList<StoredText>> FindVersionsAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>A text that came from here, segmented: the one numbering of paragraphs and sentences.</summary>
    ReadText Read(StoredText text);
}

/// <summary>The library as it is.</summary>
internal sealed class LibraryReader(Storage.Library library) : ILibraryReader
{
    public Task<long> FindRevisionAsync(CancellationToken cancellationToken = default) => library.FindRevisionAsync(cancellationToken);

    public Task<LibraryListing> ListAsync(CancellationToken cancellationToken = default) => library.ListAsync(cancellationToken);

    public Task<SpeechWithReports?> FindSpeechAsync(string id, CancellationToken cancellationToken = default) => library.FindSpeechAsync(id, cancellationToken);

    public Task<StoredComparison?> CompareAsync(string reportId, string? speechId = null, CancellationToken cancellationToken = default) =>
        speechId is null ? library.CompareAsync(reportId, cancellationToken) : library.CompareWithAsync(reportId, speechId, cancellationToken);

    public Task<IReadOnlyList<StoredText>> FindVersionsAsync(string id, CancellationToken cancellationToken = default) => library.FindVersionsAsync(id, cancellationToken);

    public ReadText Read(StoredText text) => ReadText.Of(text);
}
