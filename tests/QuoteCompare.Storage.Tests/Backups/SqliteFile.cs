using Microsoft.Data.Sqlite;
using QuoteCompare.Storage.Backups;

namespace QuoteCompare.Storage.Tests.Backups;

/// <summary>An SQLite file as somebody with a database tool meets it.</summary>
internal sealed class SqliteFile(string path)
{
    public void Execute(string sql, bool sealAnew = false)
    {
        using var connection = Open();
        Run(connection, sql);
        if (sealAnew) Run(connection, $"UPDATE BackupSeal SET Sha256 = '{BackupSeal.HashAsync(connection, default).GetAwaiter().GetResult()}'");
    }

    /// <summary>Null when there is no row.</summary>
    public object? Scalar(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    /// <summary>Every row of every table but these, byte for byte.</summary>
    public string Dump(params string[] without)
    {
        using var connection = Open();
        var tables = Rows(connection, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name").Except(without);
        return string.Join('\n', tables.SelectMany(table => Rows(connection, $"SELECT * FROM \"{table}\" ORDER BY rowid").Prepend(table)));
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : $"{reader.GetValue(i)}")));
        return rows;
    }
}
