namespace QuoteCompare.Storage;

/// <summary>What stops the library, as one line that tells the user what and where.</summary>
public sealed class LibraryException(string line, Exception? cause = null) : Exception(line.ReplaceLineEndings(" "), cause)
{
    /// <summary>Whether the database, and not what was asked of it, is the reason: trying again may help.</summary>
    public bool MayPass => InnerException is System.Data.Common.DbException or Microsoft.EntityFrameworkCore.DbUpdateException;
}
