using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using QuoteCompare.Core;
using QuoteCompare.Storage.Backups;
using QuoteCompare.Storage.Columns;
using QuoteCompare.Storage.Databases;
using QuoteCompare.Storage.Texts;

namespace QuoteCompare.Storage.Tests.Backups;

/// <summary>A backup of a library as it was before arrivals were kept, with one speech.</summary>
internal static class OldBackup
{
    public const string Words = "We keep the lido.";

    /// <summary>The last migration that version knew.</summary>
    private const string Migration = "Revision";

    public static async Task WriteAsync(string path)
    {
        await using var context = new SqliteLibraryContext(new DbContextOptionsBuilder<SqliteLibraryContext>().UseSqlite($"Data Source={path};Pooling=False").Options);
        await context.GetService<IMigrator>().MigrateAsync(Migration);
        var (bytes, id) = (Encoding.UTF8.GetBytes(Words), PublicId.OfText(Words));
        await context.Database.ExecuteSqlAsync($"INSERT INTO Files VALUES ({ReceivedFile.Hash(bytes)}, {bytes}, '2025-03-07T08:00:00.0000000Z')");
        await context.Database.ExecuteSqlAsync($"INSERT INTO Texts (Id, Name, Kind) VALUES ({id}, 'old.txt', 'Speech')");
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO Versions (Id, TextId, Number, FileSha256, Words, WordsSha256, StoredAt, StoredBy)
            VALUES ({id}, {id}, 1, {ReceivedFile.Hash(bytes)}, {Encoding.Unicode.GetBytes(Words)}, {Convert.ToHexStringLower(PublicId.Hash(Words))}, '2025-03-07T08:00:00.0000000Z', 'Ada')
            """);
        await context.Database.ExecuteSqlAsync(
            $"INSERT INTO Metadata (VersionId, Number, Declared, DeclaredBy, DeclaredAt) VALUES ({id}, 1, {ExactJson.Write(TextMetadata.None)}, 'Ada', '2025-03-07T08:00:00.0000000Z')");
        await context.Database.ExecuteSqlAsync($"PRAGMA journal_mode = DELETE");
        var file = context.Database.GetDbConnection();
        await file.OpenAsync();
        await new BackupSeal(1, new DateTimeOffset(2025, 3, 7, 8, 0, 0, TimeSpan.Zero), await BackupSeal.HashAsync(file, default)).WriteAsync(file, default);
    }
}
