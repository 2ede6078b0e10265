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

    public string Format { get; private init; } = IncomingText.PlainText;
    public string? Address { get; private init; }

    /// <summary>Null for the moment at which it is stored.</summary>
    public DateTimeOffset? RetrievedAt { get; private init; }

    public IReadOnlyDictionary<string, string> Origins { get; private init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <exception cref="LibraryException">The name, the format or the address cannot be shown, or the bytes, when they are the words, are not UTF-8.</exception>
    public static ReceivedFile Read(IncomingText incoming)
    {
        Label.Check(incoming.Format, "the text's format");
        if (incoming.Address is { } address) Label.Check(address, "the text's address", Label.LongestAddress);
        return Read(incoming.Name, incoming.Bytes, incoming.Words) with
        {
            Format = incoming.Format,
            Address = incoming.Address,
            RetrievedAt = incoming.RetrievedAt,
            Origins = incoming.Origins,
        };
    }

    /// <inheritdoc cref="Read(IncomingText)"/>
    public static ReceivedFile Read(string name, ReadOnlyMemory<byte> bytes, string? words = null)
    {
        Label.Check(name, "the text's name");
        try
        {
            return new ReceivedFile(name, bytes.ToArray(), words ?? TextDecoder.Decode(bytes.Span));
        }
        catch (NotUtf8Exception problem)
        {
            throw new LibraryException($"'{name}' is {problem.Message}", problem);
        }
    }

    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
