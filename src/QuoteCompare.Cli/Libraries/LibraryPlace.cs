using QuoteCompare.Storage;

namespace QuoteCompare.Cli.Libraries;

/// <summary>Which library a command is about.</summary>
internal static class LibraryPlace
{
    /// <exception cref="InputException">There is none; a question makes no library.</exception>
    public static LibraryOptions Of(string? folder, string? postgres)
    {
        if (postgres is not null) return new LibraryOptions { Postgres = postgres };
        var options = folder is null ? new LibraryOptions() : new LibraryOptions { Directory = folder };
        return File.Exists(Path.Combine(options.Directory, LibraryOptions.FileName)) ? options : throw new InputException($"there is no library in '{options.Directory}'");
    }
}
