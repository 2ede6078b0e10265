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

    /// <summary>Null when there is no such report.</summary>
    Task<StoredComparison?> CompareAsync(string reportId, CancellationToken cancellationToken = default);

    /// <summary>A text that came from here, segmented: the one numbering of paragraphs and sentences.</summary>
    ReadText Read(StoredText text);
}

/// <summary>The library as it is.</summary>
internal sealed class LibraryReader(Storage.Library library) : ILibraryReader
{
    public Task<long> FindRevisionAsync(CancellationToken cancellationToken = default) => library.FindRevisionAsync(cancellationToken);

    public Task<LibraryListing> ListAsync(CancellationToken cancellationToken = default) => library.ListAsync(cancellationToken);

    public Task<SpeechWithReports?> FindSpeechAsync(string id, CancellationToken cancellationToken = default) => library.FindSpeechAsync(id, cancellationToken);

    public Task<StoredComparison?> CompareAsync(string reportId, CancellationToken cancellationToken = default) => library.CompareAsync(reportId, cancellationToken);

    public ReadText Read(StoredText text) => ReadText.Of(text);
}
