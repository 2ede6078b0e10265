using System.IO.Compression;

namespace QuoteCompare.Import.Archives;

/// <summary>Opens zip files and reads their entries within limits. Nothing is ever written to disk.</summary>
internal static class ZipContent
{
    public const string WordDocument = "word/document.xml";

    /// <summary>Whether the zip is a Word document.</summary>
    public static bool IsDocx(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var zip = Open(bytes);
            return zip.GetEntry(WordDocument) is not null;
        }
        catch (UnreadableException)
        {
            return false;
        }
    }

    /// <exception cref="UnreadableException">It is no zip, or its directory is damaged.</exception>
    public static ZipArchive Open(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var zip = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            _ = zip.Entries.Count; // the directory is read at the first look
            return zip;
        }
        catch (Exception problem) when (IsDamage(problem))
        {
            throw new UnreadableException("the zip archive is damaged: its directory cannot be read", problem);
        }
    }

    /// <summary>The unpacked bytes of an entry, checked against its checksum.</summary>
    /// <param name="largest">Bytes it may have.</param>
    /// <exception cref="UnreadableException">Encrypted, too large, packed too tightly or damaged.</exception>
    public static byte[] Read(ZipArchiveEntry entry, int largest, ImportLimits limits)
    {
        if (entry.IsEncrypted) throw new UnreadableException("it is encrypted; pack it without a password");
        try
        {
            using var packed = entry.Open();
            using var unpacked = new MemoryStream();
            var piece = new byte[81920];
            for (var count = packed.Read(piece); count > 0; count = packed.Read(piece))
            {
                unpacked.Write(piece, 0, count);
                Check(unpacked.Length, entry.CompressedLength, largest, limits);
            }

            var bytes = unpacked.ToArray();
            return Crc32.Of(bytes) == entry.Crc32 ? bytes : throw new UnreadableException("it is damaged: its checksum differs");
        }
        catch (Exception problem) when (IsDamage(problem))
        {
            throw new UnreadableException("it is damaged and cannot be unpacked", problem);
        }
    }

    private static void Check(long unpacked, long packed, int largest, ImportLimits limits)
    {
        if (unpacked > largest) throw new UnreadableException($"unpacked it is larger than {Sizes.Words(largest)}");
        if (unpacked > limits.SmallestBomb && unpacked / Math.Max(1, packed) > limits.HighestRatio)
        {
            throw new UnreadableException($"unpacked it is more than {limits.HighestRatio} times as large as packed");
        }
    }

    // What the framework throws at broken archives, from the directory down to the packed data.
    private static bool IsDamage(Exception problem) =>
        problem is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException or IndexOutOfRangeException;
}
