using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using QuoteCompare.Storage.Databases;
using QuoteCompare.Storage.Texts;

namespace QuoteCompare.Storage.Backups;

/// <summary>Copies the rows of every table, but for the indexes made from them, from one database to another, of whatever kind: one model makes the tables of both, and values stand alike in them.</summary>
/// <param name="from">Open, in a transaction that sees one moment.</param>
/// <param name="to">Open, in a transaction.</param>
/// <param name="explain">What to throw when a row cannot be written: the caller knows what the two are called.</param>
/// <param name="cancellationToken">Ends the work early.</param>
internal sealed class RowCopy(LibraryContext from, LibraryContext to, Func<DbException, Exception> explain, CancellationToken cancellationToken)
{
    /// <summary>Puts what is in the one database in the place of what is in the other.</summary>
    public async Task RunAsync()
    {
        var tables = InOrder(from.Model.GetRelationalModel().Tables.Where(table => !table.EntityTypeMappings.Any(row => TextIndexes.Rows.Contains(row.TypeBase.ClrType))));
        foreach (var table in tables.AsEnumerable().Reverse()) await ClearAsync(table);
        foreach (var table in tables) await CopyAsync(table);
        if (to is PostgresLibraryContext) foreach (var table in tables) await CountOnAsync(table);
    }

    /// <summary>Each table after those that its rows point to.</summary>
    private static List<ITable> InOrder(IEnumerable<ITable> tables)
    {
        var (ordered, waiting) = (new List<ITable>(), tables.OrderBy(table => table.Name, StringComparer.Ordinal).ToList());
        while (waiting.Count > 0)
        {
            var next = waiting.First(table => table.ForeignKeyConstraints.All(key => key.PrincipalTable == table || ordered.Contains(key.PrincipalTable)));
            ordered.Add(next);
            waiting.Remove(next);
        }

        return ordered;
    }

    private async Task ClearAsync(ITable table)
    {
        await using var clear = Command(to, $"DELETE FROM \"{table.Name}\"");
        await WriteAsync(clear);
    }

    private async Task CopyAsync(ITable table)
    {
        var columns = table.Columns.OrderBy(column => column.Name, StringComparer.Ordinal).ToList();
        var names = string.Join(", ", columns.Select(column => $"\"{column.Name}\""));
        await using var select = Command(from, $"SELECT {names} FROM \"{table.Name}\" ORDER BY {string.Join(", ", table.PrimaryKey!.Columns.Select(Ordered))}");
        await using var insert = Command(to, $"INSERT INTO \"{table.Name}\" ({names}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})");
        await using var rows = await select.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            insert.Parameters.Clear();
            for (var i = 0; i < columns.Count; i++) insert.Parameters.Add(Parameter(insert, $"@p{i}", Value(rows, i, columns[i])));
            await WriteAsync(insert);
        }
    }

    /// <summary>PostgreSQL counts ids beside the table, and would give out again those that were copied.</summary>
    private async Task CountOnAsync(ITable table)
    {
        if (table.PrimaryKey!.Columns is not [{ Name: var id } column] || column.ProviderClrType == typeof(string)) return;
        await using var count = Command(
            to, $"SELECT setval(pg_get_serial_sequence('\"{table.Name}\"', '{id}'), last) FROM (SELECT max(\"{id}\") AS last FROM \"{table.Name}\") AS ids WHERE last IS NOT NULL");
        await WriteAsync(count);
    }

    private async Task WriteAsync(DbCommand command)
    {
        try
        {
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (DbException problem)
        {
            throw explain(problem);
        }
    }

    /// <summary>In one order on both databases, so that the same library gives the same backup.</summary>
    private string Ordered(IColumn column) =>
        column.ProviderClrType == typeof(string) && from is PostgresLibraryContext ? $"\"{column.Name}\" COLLATE \"C\"" : $"\"{column.Name}\"";

    private static DbParameter Parameter(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        return parameter;
    }

    // Read as what the column holds: SQLite knows no boolean, and gives every whole number as a long one.
    private static object Value(DbDataReader row, int i, IColumn column)
    {
        if (row.IsDBNull(i)) return DBNull.Value;
        return Type.GetTypeCode(column.ProviderClrType) switch
        {
            TypeCode.Boolean => row.GetBoolean(i),
            TypeCode.Int32 => row.GetInt32(i),
            TypeCode.Int64 => row.GetInt64(i),
            TypeCode.Double => row.GetDouble(i),
            TypeCode.String => row.GetString(i),
            _ when column.ProviderClrType == typeof(byte[]) => row.GetFieldValue<byte[]>(i),
            _ => throw new NotSupportedException($"a backup does not know how {column.Table.Name}.{column.Name} is stored"),
        };
    }

    private static DbCommand Command(LibraryContext context, string sql)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }
}
