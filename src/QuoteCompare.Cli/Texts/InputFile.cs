using QuoteCompare.Core.Text;

namespace QuoteCompare.Cli.Texts;

/// <summary>Reads files that a person named; whatever is wrong with one is said with its name.</summary>
internal static class InputFile
{
    /// <summary>
    /// Bytes of a text or of a line of input. Far above any speech (the longest plenary record is under 2 MB), low enough that an endless
    /// device or a mistaken file is refused instead of filling the memory.
    /// </summary>
    public const int LargestInput = 64 * 1024 * 1024;

    /// <summary>The text of a UTF-8 file; a byte order mark at its start is not counted.</summary>
    /// <exception cref="InputException">It cannot be read, is not UTF-8 or is too large.</exception>
    public static string ReadText(string path)
    {
        var bytes = ReadBytes(path);
        try
        {
            return TextDecoder.Decode(bytes);
        }
        catch (NotUtf8Exception problem)
        {
            throw new InputException($"'{path}' is not UTF-8: byte {problem.Offset} cannot be read", problem);
        }
    }

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="InputException">It cannot be read or is too large.</exception>
    public static byte[] ReadBytes(string path)
    {
        if (path.Length == 0) throw new InputException("a file's name is empty");
        if (Directory.Exists(path)) throw new InputException($"'{path}' is a folder, a file is expected");
        try
        {
            using var file = File.OpenRead(path);
            using var bytes = new MemoryStream();
            var piece = new byte[81920];
            for (var count = file.Read(piece); count > 0; count = file.Read(piece))
            {
                if (bytes.Length + count > LargestInput) throw new InputException($"'{path}' is larger than {LargestInput / 1024 / 1024} MB");
                bytes.Write(piece, 0, count);
            }

            return bytes.ToArray();
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException($"'{path}' does not exist", problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new InputException($"'{path}' cannot be read: {problem.Message}", problem);
        }
    }
}
