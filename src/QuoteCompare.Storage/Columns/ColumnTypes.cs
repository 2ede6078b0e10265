using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace QuoteCompare.Storage.Columns;

/// <summary>How values stand in the database, the same on every provider.</summary>
internal static class ColumnTypes
{
    /// <summary>
    /// A column of JSON text (<see cref="ExactJson"/>). Plain text in both databases, as PostgreSQL's jsonb refuses NUL and changes the order of fields.
    /// </summary>
    public static PropertyBuilder<T> IsJson<T>(this PropertyBuilder<T> column) => column.HasConversion(
        new ValueConverter<T, string>(value => ExactJson.Write(value), text => ExactJson.Read<T>(text)),
        new ValueComparer<T>((a, b) => ExactJson.Write(a) == ExactJson.Write(b), value => string.GetHashCode(ExactJson.Write(value), StringComparison.Ordinal)));

    /// <summary>
    /// A column of UTF-16 code units, little-endian, as bytes. SQLite's text ends at NUL and PostgreSQL's refuses it, and both are UTF-8, which has
    /// no lone surrogates.
    /// </summary>
    public static PropertyBuilder<string> IsExactText(this PropertyBuilder<string> column) => column.HasConversion(
        new ValueConverter<string, byte[]>(text => ToBytes(text), bytes => ToText(bytes)));

    private static byte[] ToBytes(string text) =>
        BitConverter.IsLittleEndian ? MemoryMarshal.AsBytes(text.AsSpan()).ToArray() : throw new PlatformNotSupportedException("big-endian machines");

    private static string ToText(byte[] bytes) => new(MemoryMarshal.Cast<byte, char>(bytes));
}

/// <summary>A moment in universal time as ISO 8601 text: exact to the tick on every provider, and sorts as it reads.</summary>
internal sealed class MomentConverter() : ValueConverter<DateTimeOffset, string>(
    moment => Write(moment),
    text => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal))
{
    public static string Write(DateTimeOffset moment) => moment.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
}
