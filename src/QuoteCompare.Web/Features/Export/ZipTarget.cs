using System.IO.Compression;

namespace QuoteCompare.Web.Features.Export;

/// <summary>A zip, sent as it is made: nothing lies on a disk, and of the files one at a time in memory.</summary>
internal sealed class ZipTarget : IExportTarget, IDisposable
{
    /// <summary>The first day that a zip can name, for every file: the same pages make the same bytes.</summary>
    private static readonly DateTimeOffset Day = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Stream body;
    private readonly Outbox waiting = new();
    private readonly ZipArchive zip;

    public ZipTarget(Stream body)
    {
        this.body = body;
        zip = new ZipArchive(waiting, ZipArchiveMode.Create, leaveOpen: true);
    }

    public async Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var entry = zip.CreateEntry($"quotecompare/{name}", CompressionLevel.Optimal);
        entry.LastWriteTime = Day;
        using (var file = entry.Open()) file.Write(content.Span);
        await SendAsync(cancellationToken);
    }

    /// <summary>Writes the directory: an archive that broke off lacks it and cannot be opened.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        zip.Dispose();
        await SendAsync(cancellationToken);
    }

    public void Dispose()
    {
        zip.Dispose();
        waiting.Dispose();
    }

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        await body.WriteAsync(waiting.GetBuffer().AsMemory(0, (int)waiting.Length), cancellationToken);
        waiting.SetLength(0);
    }

    /// <summary>A zip writes at once where a server only sends by and by; told that it cannot go back, it never does.</summary>
    private sealed class Outbox : MemoryStream
    {
        public override bool CanSeek => false;
    }
}
