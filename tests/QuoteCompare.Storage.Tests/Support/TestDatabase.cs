using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;

namespace QuoteCompare.Storage.Tests.Support;

/// <summary>The databases every storage test runs on.</summary>
public enum DatabaseKind
{
    Sqlite,
    Postgres,
}

/// <summary>A place for a library on a real database, gone afterwards; what tests do to it past the program.</summary>
internal abstract class TestDatabase : IDisposable
{
    public abstract LibraryOptions Options { get; }

    /// <summary>How the program's messages name it.</summary>
    public abstract string Name { get; }

    /// <summary>With the tables and nothing in them: a copy of one that the program made, which is quicker than to make each.</summary>
    public static TestDatabase Of(DatabaseKind kind) => kind == DatabaseKind.Sqlite ? SqliteTestDatabase.Made() : PostgresTestDatabase.Made();

    /// <summary>Without tables.</summary>
    public static TestDatabase Bare(DatabaseKind kind) => kind == DatabaseKind.Sqlite ? new SqliteTestDatabase() : new PostgresTestDatabase();

    /// <summary>Makes the tables, as the program does.</summary>
    protected void Make()
    {
        using var services = new ServiceCollection().AddLogging().AddQuoteCompareStorage(Options).BuildServiceProvider();
        services.GetRequiredService<LibraryStartup>().PrepareAsync(null).GetAwaiter().GetResult();
        Release();
    }

    /// <summary>Takes away the trigger that keeps a table's rows from changing.</summary>
    public abstract void Unprotect(string table);

    /// <summary>Two bytes as the database writes them.</summary>
    public abstract string Bytes(string hexadecimal);

    public abstract void Dispose();

    /// <summary>Lets go of connections kept open.</summary>
    public abstract void Release();

    /// <summary>What the database's own check finds wrong; null when it finds nothing, or has none.</summary>
    public virtual string? IntegrityProblem => null;

    /// <summary>Runs SQL past the program, as somebody with a database tool would.</summary>
    public void Execute(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The first column of every row.</summary>
    public IReadOnlyList<string> Column(string sql) => [.. Rows(sql).Select(row => row[0])];

    public string Scalar(string sql) => Column(sql)[0];

    /// <summary>Every row of every table, byte for byte.</summary>
    public string Dump() => string.Join('\n', Tables().SelectMany(
        table => Rows($"SELECT * FROM \"{table}\"").Select(row => string.Join('|', row)).Order(StringComparer.Ordinal).Prepend(table)));

    /// <summary>Every file in which the database keeps rows, as it lies on the disk now.</summary>
    public abstract IEnumerable<byte[]> Files();

    protected abstract DbConnection Open();

    protected abstract IEnumerable<string> Tables();

    private List<string[]> Rows(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue).Select(value => value is byte[] bytes ? Convert.ToHexString(bytes) : $"{value}")]);
        }

        return rows;
    }
}
