using System.Collections.Concurrent;
using QuoteCompare.Storage;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Reading;

/// <summary>
/// What was read of one revision of the library. Each text is read and segmented once, however many pages ask for it at a time: thirty readers of one
/// page cost little more than one.
/// </summary>
/// <param name="library">The library.</param>
/// <param name="revision">The revision it was read at.</param>
internal sealed class ReadingShelf(ILibraryReader library, long revision)
{
    /// <summary>
    /// UTF-16 code units of the texts kept, with the comparisons at what they take: some 300 newspaper articles or 10 books. A segmented text takes about
    /// twenty times its code units in bytes. A full shelf is left and a new one begun.
    /// </summary>
    private const long Room = 8_000_000;

    /// <summary>What a step or a finding takes in memory, in code units of a segmented text: about 150 bytes.</summary>
    private const int UnitsAPart = 8;

    private readonly ConcurrentDictionary<string, ReadText> texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<Task<StoredComparison?>>> comparisons = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<Task<SpeechWithReports?>>> speeches = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<Task<LibraryListing>>> listings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<Task<ReportNames>>> names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<Task<IReadOnlyList<StoredText>>>> versions = new(StringComparer.Ordinal);
    private long held;

    public long Revision => revision;

    public bool IsFull => Interlocked.Read(ref held) > Room;

    public Task<LibraryListing> ListingAsync() => Once(listings, "", _ => library.ListAsync());

    public Task<ReportNames> NamesAsync() => Once(names, "", async _ => ReportNames.From(await ListingAsync()));

    public Task<SpeechWithReports?> SpeechAsync(string id) => Once(speeches, id, speech => library.FindSpeechAsync(speech));

    public Task<StoredComparison?> ComparisonAsync(string reportId) => Once(comparisons, reportId, report => ReadComparisonAsync(report, null));

    /// <summary>The report beside one version of a speech in the place of its latest.</summary>
    public Task<StoredComparison?> ComparisonAsync(string reportId, string speechId) =>
        Once(comparisons, $"{reportId}/{speechId}", _ => ReadComparisonAsync(reportId, speechId));

    public Task<IReadOnlyList<StoredText>> VersionsAsync(string id) => Once(versions, id, text => library.FindVersionsAsync(text));

    public ReadText Read(StoredText text) => texts.GetOrAdd(text.Id, _ =>
    {
        Interlocked.Add(ref held, text.Text.Length);
        return library.Read(text);
    });

    private async Task<StoredComparison?> ReadComparisonAsync(string reportId, string? speechId)
    {
        var stored = await library.CompareAsync(reportId, speechId);
        if (stored is not null) Interlocked.Add(ref held, stored.Comparison.Quotations.Sum(PartsOf) * UnitsAPart);
        return stored;
    }

    private static long PartsOf(Core.ComparedQuotation compared) =>
        1 + compared.Alignments.Sum(a => (long)a.Script.Edits.Count + a.Links.Count) + compared.Candidates.Count + (compared.Treatment?.Findings.Count ?? 0);

    /// <summary>What failed, or is not there, is asked for again the next time.</summary>
    private static async Task<T> Once<T>(ConcurrentDictionary<string, Lazy<Task<T>>> kept, string key, Func<string, Task<T>> fetch)
    {
        var asked = kept.GetOrAdd(key, id => new Lazy<Task<T>>(() => fetch(id)));
        T? found = default;
        try
        {
            return found = await asked.Value;
        }
        finally
        {
            if (found is null) kept.TryRemove(KeyValuePair.Create(key, asked));
        }
    }
}
