namespace QuoteCompare.Storage;

/// <summary>What stops the library, as one line that tells the user what and where.</summary>
public sealed class LibraryException(string line, Exception? cause = null) : Exception(line.ReplaceLineEndings(" "), cause);
