using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace QuoteCompare.StorageWriter;

/// <summary>Kills its own process (SIGKILL, as <c>kill -9</c>) before a command to the database, or before a transaction is committed, which counts as one.</summary>
/// <param name="at">Zero-based; of a command that never comes, nothing happens.</param>
public sealed class DeathAtCommand(int at) : DbCommandInterceptor, IDbTransactionInterceptor
{
    /// <summary>How many there were.</summary>
    public int Commands { get; private set; }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) => new(Next(result));

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => new(Next(result));

    public ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) => new(Next(result));

    private T Next<T>(T result)
    {
        if (Commands++ == at) Process.GetCurrentProcess().Kill();
        return result;
    }
}
