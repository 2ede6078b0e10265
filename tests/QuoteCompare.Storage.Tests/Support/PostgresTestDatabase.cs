using System.Data.Common;
using Npgsql;
using QuoteCompare.Storage.Databases;

namespace QuoteCompare.Storage.Tests.Support;

/// <summary>A database of the test's own on the server that tests/postgres.sh runs.</summary>
internal sealed class PostgresTestDatabase : TestDatabase
{
    /// <summary>Names that setting: a connection string of a user who may make databases.</summary>
    private const string Setting = "QUOTECOMPARE_TEST_POSTGRES";

    /// <summary>Stays till the server goes.</summary>
    private static readonly Lazy<string> MadeDatabase = new(() =>
    {
        var made = new PostgresTestDatabase();
        made.Make();
        return made.database;
    });

    private readonly string database = $"library_{Guid.NewGuid():N}";
    private readonly string server;

    public PostgresTestDatabase(string template = "template1")
    {
        server = Environment.GetEnvironmentVariable(Setting)
            ?? throw new InvalidOperationException($"{Setting} is not set: run tests/run.sh, or tests/postgres.sh before the command");
        OnServer($"CREATE DATABASE \"{database}\" TEMPLATE \"{template}\"");
        var connection = new NpgsqlConnectionStringBuilder(server) { Database = database };
        Options = new LibraryOptions { Postgres = connection.ToString(), BusyTimeout = TimeSpan.FromSeconds(5) };
        Name = $"the PostgreSQL database '{database}' on '{connection.Host}'";
    }

    public override LibraryOptions Options { get; }

    public static PostgresTestDatabase Made() => new(MadeDatabase.Value);

    public override string Name { get; }

    public override void Unprotect(string table) => Execute($"DROP TRIGGER \"{table}_never_change\" ON \"{table}\"");

    public override string Bytes(string hexadecimal) => $@"'\x{hexadecimal}'::bytea";

    public override void Release()
    {
        // The program's connections and the test's: each connection string has a pool of its own.
        foreach (var setting in new[] { PostgresDatabase.ConnectionString(Options), Options.Postgres })
        {
            using var connection = new NpgsqlConnection(setting);
            NpgsqlConnection.ClearPool(connection);
        }
    }

    public override void Dispose()
    {
        Release();
        OnServer($"DROP DATABASE \"{database}\" WITH (FORCE)");
    }

    public override IEnumerable<byte[]> Files()
    {
        Execute("CHECKPOINT"); // what is changed in memory goes to the files
        return Column("SELECT pg_read_binary_file(pg_relation_filepath(oid)) FROM pg_class WHERE relkind IN ('r', 't', 'i') AND pg_relation_filepath(oid) IS NOT NULL")
            .Select(Convert.FromHexString);
    }

    protected override DbConnection Open() => Open(Options.Postgres!);

    protected override IEnumerable<string> Tables() =>
        Column("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY table_name");

    private static NpgsqlConnection Open(string connectionString)
    {
        var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        return connection;
    }

    private void OnServer(string sql)
    {
        using var connection = Open(server);
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
