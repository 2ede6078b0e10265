using System.Data.Common;
using Microsoft.Data.Sqlite;
using QuoteCompare.Storage.Databases;

namespace QuoteCompare.Storage.Tests.Support;

/// <summary>An SQLite file in a folder of the test's own.</summary>
internal sealed class SqliteTestDatabase : TestDatabase
{
    private static readonly Lazy<byte[]> MadeFile = new(() =>
    {
        using var database = new SqliteTestDatabase();
        database.Make();
        return File.ReadAllBytes(database.Options.File);
    });

    private readonly TemporaryFolder? own;

    public SqliteTestDatabase()
    {
        own = new TemporaryFolder();
        Options = new LibraryOptions { Directory = own.Path, BusyTimeout = TimeSpan.FromSeconds(5) };
    }

    /// <summary>In a folder that the test sees to.</summary>
    public SqliteTestDatabase(string folder) => Options = new LibraryOptions { Directory = folder, BusyTimeout = TimeSpan.FromSeconds(5) };

    public override LibraryOptions Options { get; }

    public static SqliteTestDatabase Made()
    {
        var database = new SqliteTestDatabase();
        File.WriteAllBytes(database.Options.File, MadeFile.Value);
        return database;
    }

    public override string Name => $"'{Options.File}'";

    public override void Unprotect(string table) => Execute($"DROP TRIGGER \"{table}_never_change\"");

    public override string? IntegrityProblem =>
        Scalar("PRAGMA integrity_check") is not "ok" and var problem ? problem : Column("PRAGMA foreign_key_check") is [var broken, ..] ? broken : null;

    public override string Bytes(string hexadecimal) => $"x'{hexadecimal}'";

    public override void Release()
    {
        using var connection = new SqliteConnection(SqliteDatabase.ConnectionString(Options));
        SqliteConnection.ClearPool(connection);
    }

    public override void Dispose()
    {
        Release();
        own?.Dispose();
    }

    public override IEnumerable<byte[]> Files() => Directory.GetFiles(Options.Directory, "library.db*").Select(path =>
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    });

    protected override DbConnection Open()
    {
        var connection = new SqliteConnection(SqliteDatabase.ConnectionString(Options));
        connection.Open();
        return connection;
    }

    protected override IEnumerable<string> Tables() => Column("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
}
