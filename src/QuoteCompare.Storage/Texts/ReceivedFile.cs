using System.Security.Cryptography;
using QuoteCompare.Core;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Storage.Texts;

/// <summary>A file with the words read from it.</summary>
internal sealed record ReceivedFile(string Name, byte[] Bytes, string Words)
{
    /// <summary>Public id of the words.</summary>
    public string Id { get; } = PublicId.OfText(Words);

    /// <summary>Of the bytes, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; } = Hash(Bytes);

    /// <exception cref="LibraryException">The name cannot be shown, or the bytes are not UTF-8.</exception>
    public static ReceivedFile Read(string name, ReadOnlyMemory<byte> bytes)
    {
        Label.Check(name, "the text's name");
        try
        {
            return new ReceivedFile(name, bytes.ToArray(), TextDecoder.Decode(bytes.Span));
        }
        catch (NotUtf8Exception problem)
        {
            throw new LibraryException($"'{name}' is {problem.Message}", problem);
        }
    }

    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
