using System.Buffers.Binary;

namespace QuoteCompare.Storage.Origins;

/// <summary>
/// Passages are kept by blocks of 4,096: one row holds where a word stands in a block. A row for each word of each passage would be ten times as many, and reading a common
/// word's would take longer than everything else of a search.
/// </summary>
internal static class PassageBlock
{
    public const int Size = 4_096;

    /// <summary>Bytes of a place.</summary>
    public const int Bytes = sizeof(ushort);

    public static int Of(int passage) => passage / Size;

    public static ushort PlaceOf(int passage) => (ushort)(passage % Size);

    /// <param name="places">Ascending.</param>
    public static byte[] Write(IReadOnlyList<ushort> places)
    {
        var bytes = new byte[places.Count * Bytes];
        for (var i = 0; i < places.Count; i++) BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(i * Bytes), places[i]);
        return bytes;
    }

    public static ushort[] Read(byte[] bytes)
    {
        var places = new ushort[bytes.Length / Bytes];
        for (var i = 0; i < places.Length; i++) places[i] = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(i * Bytes));
        return places;
    }
}
