namespace QuoteCompare.Storage;

/// <summary>Where the library lies.</summary>
public sealed record LibraryOptions
{
    /// <summary>The folder of the SQLite file <c>library.db</c>; relative to the working folder.</summary>
    public string Directory { get; init; } = "var";

    /// <summary>How long to wait, in whole seconds, while another program writes: longer than any write takes here, shorter than a reader waits.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(10);

    internal string File => Path.Combine(Directory, "library.db");
}
