namespace QuoteCompare.Storage;

/// <summary>Where the library lies: in an SQLite file, unless <see cref="Postgres"/> names a database.</summary>
public sealed record LibraryOptions
{
    /// <summary>The folder of the SQLite file <c>library.db</c>; relative to the working folder.</summary>
    public string Directory { get; init; } = "var";

    /// <summary>Connection string of a PostgreSQL database (<c>Host=...;Database=...;Username=...;Password=...</c>); null for the SQLite file.</summary>
    public string? Postgres { get; init; }

    /// <summary>A file that holds the password for <see cref="Postgres"/> and nothing else, as secrets are handed to containers; null when the connection string has it.</summary>
    public string? PostgresPasswordFile { get; init; }

    /// <summary>How long to wait, in whole seconds, while another program writes: longer than any write takes here, shorter than a reader waits.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The options as settings name them, the same for every program: <c>Library:Directory</c>, <c>Library:Postgres</c>, <c>Library:PostgresPasswordFile</c>.</summary>
    /// <param name="setting">The setting of a name; null or empty when it is not set.</param>
    public static LibraryOptions Of(Func<string, string?> setting)
    {
        string? Set(string name) => setting($"Library:{name}") is { Length: > 0 } value ? value : null;
        var options = new LibraryOptions { Postgres = Set(nameof(Postgres)), PostgresPasswordFile = Set(nameof(PostgresPasswordFile)) };
        return Set(nameof(Directory)) is { } directory ? options with { Directory = directory } : options;
    }

    /// <summary>The SQLite file's name in its folder.</summary>
    public const string FileName = "library.db";

    internal string File => Path.Combine(Directory, FileName);
}
