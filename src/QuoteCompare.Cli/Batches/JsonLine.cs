using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Cli.Batches;

/// <summary>Reads a line that somebody else wrote as one JSON object.</summary>
internal static class JsonLine
{
    /// <exception cref="InputException">Not UTF-8, not JSON, no object, or a string with half a character.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> line)
    {
        var marked = line.Span.StartsWith(Encoding.UTF8.Preamble);
        var bytes = marked ? line[Encoding.UTF8.Preamble.Length..] : line;
        if (!Utf8.IsValid(bytes.Span)) throw NotUtf8(line.Span);
        if (bytes.Span.Trim(" \t\r"u8).IsEmpty) throw new InputException("the line is empty, a JSON object is expected");
        try
        {
            RefuseLoneSurrogates(bytes.Span);
            var document = JsonDocument.Parse(bytes);
            if (document.RootElement.ValueKind == JsonValueKind.Object) return document;
            document.Dispose();
            throw new InputException("the line is no JSON object");
        }
        catch (JsonException problem)
        {
            throw new InputException($"not JSON at byte {problem.BytePositionInLine}", problem);
        }
    }

    /// <summary>JSON can escape half of a surrogate pair, which no text can hold: refused in every string, also in fields not read here.</summary>
    private static void RefuseLoneSurrogates(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (!reader.ValueIsEscaped) continue;
            try
            {
                _ = reader.GetString();
            }
            catch (InvalidOperationException problem)
            {
                throw new InputException($"a lone surrogate in the string at byte {reader.TokenStartIndex}", problem);
            }
        }
    }

    private static InputException NotUtf8(ReadOnlySpan<byte> line)
    {
        try
        {
            TextDecoder.Decode(line);
            return new InputException("not UTF-8");
        }
        catch (NotUtf8Exception problem)
        {
            return new InputException($"not UTF-8: byte {problem.Offset} cannot be read", problem);
        }
    }
}
