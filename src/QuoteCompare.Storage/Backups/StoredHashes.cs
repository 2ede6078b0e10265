using Microsoft.EntityFrameworkCore;
using QuoteCompare.Core;
using QuoteCompare.Storage.Databases;
using QuoteCompare.Storage.Texts;

namespace QuoteCompare.Storage.Backups;

/// <summary>Whether every file and every text is what was stored, by its hash.</summary>
internal static class StoredHashes
{
    /// <exception cref="LibraryException">One was changed outside this program; the message names it.</exception>
    public static async Task CheckAsync(LibraryContext context, CancellationToken cancellationToken)
    {
        await foreach (var file in context.Files.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (ReceivedFile.Hash(file.Bytes) == file.Sha256) continue;
            var name = await context.Arrivals.Where(a => a.FileSha256 == file.Sha256).Select(a => a.FileName).FirstOrDefaultAsync(cancellationToken);
            throw TextReading.Changed(name ?? file.Sha256);
        }

        await foreach (var version in context.Versions.AsNoTracking().Include(v => v.Text).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (Convert.ToHexStringLower(PublicId.Hash(version.Words)) != version.WordsSha256) throw TextReading.Changed(version.Text.Name);
        }
    }
}
