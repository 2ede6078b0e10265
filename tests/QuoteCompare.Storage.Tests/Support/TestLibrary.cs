using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using QuoteCompare.Core;
using QuoteCompare.Storage.Comparisons;
using QuoteCompare.Storage.Databases;

namespace QuoteCompare.Storage.Tests.Support;

/// <summary>A library on a real SQLite file, put together as a host would.</summary>
internal sealed class TestLibrary : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private TestLibrary(string folder, ComparisonEngine? engine, IInterceptor? interceptor)
    {
        Options = new LibraryOptions { Directory = folder, BusyTimeout = TimeSpan.FromSeconds(5) };
        var collection = new ServiceCollection().AddSingleton<TimeProvider>(new SteppingClock()).AddQuoteCompareStorage(Options);
        collection.AddLogging(logging => logging.AddProvider(Log));
        if (engine is not null) collection.AddSingleton(engine);
        if (interceptor is not null) collection.ConfigureDbContext<SqliteLibraryContext>(context => context.AddInterceptors(interceptor));
        services = collection.BuildServiceProvider();
    }

    public LibraryOptions Options { get; }

    /// <summary>What a host would show on its console.</summary>
    public CollectedLog Log { get; } = new();

    public Library Library => services.GetRequiredService<Library>();

    public LibraryStartup Startup => services.GetRequiredService<LibraryStartup>();

    public LibraryStore Store => services.GetRequiredService<LibraryStore>();

    public LibraryContext OpenContext() => services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContext();

    public static TestLibrary At(string folder, ComparisonEngine? engine = null, IInterceptor? interceptor = null) => new(folder, engine, interceptor);

    public static async Task<TestLibrary> PreparedAsync(string folder, ComparisonEngine? engine = null, IInterceptor? interceptor = null)
    {
        var library = At(folder, engine, interceptor);
        await library.Startup.PrepareAsync(null);
        return library;
    }

    public Task<StoredText> AddSpeechAsync(string words, string name = "speech.txt") => AddAsync(name, words, TextKind.Speech);

    public Task<StoredText> AddReportAsync(string words, string name = "report.txt") => AddAsync(name, words, TextKind.Report);

    public Task<StoredText> AddAsync(string name, string words, TextKind kind) =>
        Library.AddTextAsync(name, Encoding.UTF8.GetBytes(words), kind, TextMetadata.None, "Ada");

    /// <summary>Runs SQL past the program, as somebody with a database tool would.</summary>
    public void Execute(string sql)
    {
        using var connection = new SqliteConnection(SqliteDatabase.ConnectionString(Options));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public string? Scalar(string sql)
    {
        using var connection = new SqliteConnection(SqliteDatabase.ConnectionString(Options));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()?.ToString();
    }

    /// <summary>Every row of every table, byte for byte.</summary>
    public string Dump()
    {
        var dump = new StringBuilder();
        using var connection = new SqliteConnection(SqliteDatabase.ConnectionString(Options));
        connection.Open();
        foreach (var table in Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"))
        {
            dump.AppendLine(table);
            foreach (var row in Rows(connection, $"SELECT * FROM \"{table}\"")) dump.AppendLine(row);
        }

        return dump.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        using var connection = new SqliteConnection(SqliteDatabase.ConnectionString(Options));
        SqliteConnection.ClearPool(connection);
    }

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount)
                .Select(reader.GetValue).Select(value => value is byte[] bytes ? Convert.ToHexString(bytes) : value.ToString())));
        }

        return rows;
    }
}
