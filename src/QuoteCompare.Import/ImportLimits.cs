namespace QuoteCompare.Import;

/// <summary>How much an item from outside may cost. Every limit is named when it is met.</summary>
public sealed record ImportLimits
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>What holds when nothing else is set.</summary>
    public static ImportLimits Default { get; } = new();

    /// <summary>Bytes of one file, page or feed, after the transport's compression is undone. The longest plenary record is under 2 MB; a scanned PDF may have twenty.</summary>
    public int LargestItem { get; init; } = 25 * Megabyte;

    /// <summary>Files in one archive, sidecars included.</summary>
    public int MostEntries { get; init; } = 2_000;

    /// <summary>Bytes of all files of an archive or all parts of a document together, unpacked.</summary>
    public long LargestArchive { get; init; } = 200L * Megabyte;

    /// <summary>How many times larger an entry may be than what it was packed to. Text packs to a quarter, repeated text to a fiftieth; bombs to a thousandth.</summary>
    public int HighestRatio { get; init; } = 200;

    /// <summary>Bytes below which the ratio is not asked: a few kilobytes of blanks are no bomb.</summary>
    public int SmallestBomb { get; init; } = Megabyte;

    /// <summary>Elements of a page. The longest live blogs have some ten thousand; unclosed formatting multiplies elements quadratically.</summary>
    public int MostElements { get; init; } = 100_000;

    /// <summary>Levels a page's elements may lie in each other. Browsers stop at 512.</summary>
    public int DeepestPage { get; init; } = 512;

    /// <summary>UTF-16 code units of one extracted text.</summary>
    public int LongestText { get; init; } = 10 * Megabyte;

    /// <summary>Entries taken from a feed, the first ones.</summary>
    public int MostFeedItems { get; init; } = 1_000;

    /// <summary>For fetching one address, all redirects and the whole body included.</summary>
    public TimeSpan FetchTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Redirects followed.</summary>
    public int MostRedirects { get; init; } = 5;

    /// <summary>For reading one PDF.</summary>
    public TimeSpan PdfTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Bytes of address space that reading one PDF may take.</summary>
    public long PdfMemory { get; init; } = 512L * Megabyte;
}
