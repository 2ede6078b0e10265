namespace QuoteCompare.Storage;

/// <summary>Where the library lies: in an SQLite file, unless <see cref="Postgres"/> names a database.</summary>
public sealed record LibraryOptions
{
    /// <summary>The folder of the SQLite file <c>library.db</c>; relative to the working folder.</summary>
    public string Directory { get; init; } = "var";

    /// <summary>Connection string of a PostgreSQL database (<c>Host=...;Database=...;Username=...;Password=...</c>); null for the SQLite file.</summary>
    public string? Postgres { get; init; }

    /// <summary>How long to wait, in whole seconds, while another program writes: longer than any write takes here, shorter than a reader waits.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(10);

    internal string File => Path.Combine(Directory, "library.db");
}
