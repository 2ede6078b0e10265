using Microsoft.Data.Sqlite;

namespace QuoteCompare.Storage.Databases;

/// <summary>SQLite's result codes (sqlite.org/rescode.html) that a user can do something about, as lines that say what.</summary>
internal static class SqliteErrors
{
    /// <summary>The line for whatever SQLite error lies behind <paramref name="problem"/>; null when there is none, or none but a bug explains it.</summary>
    public static string? Explain(Exception problem) => Code(problem) is { } code ? Line(code) : null;

    /// <summary>The result code of whatever SQLite error lies behind <paramref name="problem"/>; null when there is none.</summary>
    public static int? Code(Exception problem)
    {
        for (var cause = problem; cause is not null; cause = cause.InnerException)
        {
            if (cause is SqliteException sqlite) return sqlite.SqliteErrorCode;
        }

        return null;
    }

    private static string? Line(int code) => code switch
    {
        5 or 6 => "is locked by another program; close it, or try again",
        3 or 8 => "cannot be written: no permission",
        10 => "cannot be read or written: the disk reports an error",
        11 => "is damaged; restore it from a copy",
        13 => "cannot grow: the disk is full; nothing was stored",
        14 => "cannot be opened; check that the folder exists and may be written",
        26 => "is no library: the file is not an SQLite database",
        _ => null,
    };
}
