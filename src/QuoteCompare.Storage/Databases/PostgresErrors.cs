using Npgsql;

namespace QuoteCompare.Storage.Databases;

/// <summary>PostgreSQL's error codes (postgresql.org/docs/15/errcodes-appendix.html) that a user can do something about, as lines that say what.</summary>
internal static class PostgresErrors
{
    /// <summary>The line for whatever error of PostgreSQL lies behind <paramref name="problem"/>; null when there is none, or none but a bug explains it.</summary>
    public static string? Explain(Exception problem)
    {
        for (var cause = problem; cause is not null; cause = cause.InnerException)
        {
            if (cause is PostgresException answer) return Line(answer.SqlState);
            if (cause is NpgsqlException) return "cannot be reached; check that the server runs and that the setting names it";
        }

        return null;
    }

    private static string? Line(string state) => state switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => "cannot be opened: user or password is wrong",
        PostgresErrorCodes.InvalidCatalogName => "does not exist; make it with createdb",
        PostgresErrorCodes.InsufficientPrivilege => "cannot be used: this user lacks the permission",
        PostgresErrorCodes.ReadOnlySqlTransaction => "cannot be written: it is read-only",
        PostgresErrorCodes.LockNotAvailable => "is locked by another program; close it, or try again",
        PostgresErrorCodes.DiskFull => "cannot grow: the disk is full; nothing was stored",
        PostgresErrorCodes.TooManyConnections => "has too many connections; try again, or raise max_connections",
        PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown => "is starting or stopping; try again",
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => "is damaged; restore it from a copy",
        _ => null,
    };
}
