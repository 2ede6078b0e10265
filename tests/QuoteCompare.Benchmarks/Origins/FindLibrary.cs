using Npgsql;
using QuoteCompare.Storage;

namespace QuoteCompare.Benchmarks.Origins;

/// <summary>Where the made library lies: an SQLite file in a folder, kept, or a database of its own on the server that tests/postgres.sh runs, which goes with it.</summary>
internal static class FindLibrary
{
    private const string Setting = "QUOTECOMPARE_TEST_POSTGRES", Database = "find_figures";

    /// <param name="place">The folder; null for PostgreSQL.</param>
    public static LibraryOptions At(string? place)
    {
        if (place is not null) return new LibraryOptions { Directory = place };
        var server = Environment.GetEnvironmentVariable(Setting) ?? throw new InvalidOperationException($"{Setting} is not set: run it by tests/postgres.sh");
        using var connection = new NpgsqlConnection(server);
        connection.Open();
        using var make = new NpgsqlCommand($"CREATE DATABASE {Database}", connection);
        make.ExecuteNonQuery();
        return new LibraryOptions { Postgres = new NpgsqlConnectionStringBuilder(server) { Database = Database }.ToString() };
    }
}
