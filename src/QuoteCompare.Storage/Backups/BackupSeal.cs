using System.Buffers.Binary;
using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace QuoteCompare.Storage.Backups;

/// <summary>What a backup says of itself. Found to be true, it is whole: as it was written, to the last byte of its rows.</summary>
/// <param name="Format">How the file is laid out.</param>
/// <param name="TakenAt">When.</param>
/// <param name="Sha256">Of every row of every table but this one's, in hexadecimal.</param>
internal sealed record BackupSeal(long Format, DateTimeOffset TakenAt, string Sha256)
{
    /// <summary>An SQLite library with a seal.</summary>
    public const long CurrentFormat = 1;

    private const string Table = "BackupSeal";

    /// <summary>Null when the file has none.</summary>
    public static async Task<BackupSeal?> FindAsync(DbConnection file, CancellationToken cancellationToken)
    {
        if (!(await TablesAsync(file, cancellationToken)).Contains(Table)) return null;
        await using var select = Command(file, $"SELECT Format, TakenAt, Sha256 FROM {Table}");
        await using var row = await select.ExecuteReaderAsync(cancellationToken);
        if (!await row.ReadAsync(cancellationToken)) return null;
        var moment = DateTimeOffset.Parse(row.GetString(1), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        return new BackupSeal(row.GetInt64(0), moment, row.GetString(2));
    }

    public async Task WriteAsync(DbConnection file, CancellationToken cancellationToken)
    {
        await using var create = Command(file, $"CREATE TABLE {Table} (Format INTEGER NOT NULL, TakenAt TEXT NOT NULL, Sha256 TEXT NOT NULL)");
        await create.ExecuteNonQueryAsync(cancellationToken);
        await using var insert = Command(file, $"INSERT INTO {Table} VALUES (@format, @taken, @hash)");
        Add(insert, "@format", Format);
        Add(insert, "@taken", TakenAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        Add(insert, "@hash", Sha256);
        await insert.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>The hash over all rows as they stand in the file, whatever version made its tables.</summary>
    public static async Task<string> HashAsync(DbConnection file, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in (await TablesAsync(file, cancellationToken)).Where(table => table != Table))
        {
            Append(hash, table);
            await using var select = Command(file, $"SELECT * FROM \"{table}\" ORDER BY rowid");
            await using var rows = await select.ExecuteReaderAsync(cancellationToken);
            while (await rows.ReadAsync(cancellationToken))
            {
                for (var i = 0; i < rows.FieldCount; i++) Append(hash, rows.GetValue(i));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static async Task<IReadOnlyList<string>> TablesAsync(DbConnection file, CancellationToken cancellationToken)
    {
        // Not the full-text index and what it keeps for itself: a backup leaves them empty.
        await using var select = Command(
            file, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name");
        await using var rows = await select.ExecuteReaderAsync(cancellationToken);
        var names = new List<string>();
        while (await rows.ReadAsync(cancellationToken)) names.Add(rows.GetString(0));
        return names;
    }

    /// <summary>A value by its kind, its length and its bytes, so that no two rows look alike.</summary>
    private static void Append(IncrementalHash hash, object value)
    {
        var (kind, bytes) = value switch
        {
            long number => ('i', BitConverter.GetBytes(number)),
            double number => ('d', BitConverter.GetBytes(number)),
            string text => ('t', Encoding.UTF8.GetBytes(text)),
            byte[] blob => ('b', blob),
            _ => ('n', Array.Empty<byte>()),
        };
        Span<byte> head = stackalloc byte[1 + sizeof(int)];
        head[0] = (byte)kind;
        BinaryPrimitives.WriteInt32LittleEndian(head[1..], bytes.Length);
        hash.AppendData(head);
        hash.AppendData(bytes);
    }

    private static DbCommand Command(DbConnection file, string sql)
    {
        var command = file.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
