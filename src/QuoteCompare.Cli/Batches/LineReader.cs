namespace QuoteCompare.Cli.Batches;

/// <summary>Cuts a stream of bytes at line feeds, holding no more than one line.</summary>
internal static class LineReader
{
    private const int PieceLength = 64 * 1024;

    /// <summary>
    /// The lines without their line feeds, as they come; null stands for one longer than <paramref name="longest"/> bytes, which is passed
    /// over. What follows the last line feed is a line unless it is empty.
    /// </summary>
    public static IEnumerable<byte[]?> Read(Stream input, int longest)
    {
        var piece = new byte[PieceLength];
        using var line = new MemoryStream();
        var tooLong = false;
        for (var count = input.Read(piece); count > 0; count = input.Read(piece))
        {
            for (var start = 0; start < count;)
            {
                var feed = Array.IndexOf(piece, (byte)'\n', start, count - start);
                var end = feed < 0 ? count : feed;
                tooLong |= line.Length + end - start > longest;
                if (tooLong) Empty(line);
                else line.Write(piece, start, end - start);
                start = end + 1;
                if (feed < 0) continue;
                yield return tooLong ? null : line.ToArray();
                Empty(line);
                tooLong = false;
            }
        }

        if (tooLong || line.Length > 0) yield return tooLong ? null : line.ToArray();
    }

    /// <summary>Gives the memory of a long line back.</summary>
    private static void Empty(MemoryStream line)
    {
        line.SetLength(0);
        if (line.Capacity > 16 * PieceLength) line.Capacity = PieceLength;
    }
}
