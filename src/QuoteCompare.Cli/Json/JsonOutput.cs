using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace QuoteCompare.Cli.Json;

/// <summary>JSON as the program writes it: UTF-8, "\n" at line ends, letters of any script as they are, everything that could break a line escaped.</summary>
/// <remarks>
/// No text that was read holds half a surrogate pair (UTF-8 has none, JSON input with one is refused) and no span of the engine cuts a pair,
/// so what is parsed from the output is the text between the offsets. Should a span ever cut one, a replacement character stands for the
/// half: the output stays valid.
/// </remarks>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions Indented = OneLine with { Indented = true, NewLine = "\n" };

    /// <summary>An array for people and programs, a line a field.</summary>
    public static void WriteArray<T>(Stream output, IEnumerable<T> items, Action<Utf8JsonWriter, T> write) => Write(output, items, (json, all) =>
    {
        json.WriteStartArray();
        foreach (var item in all) write(json, item);
        json.WriteEndArray();
    });

    /// <summary>One value for people and programs, a line a field.</summary>
    public static void Write<T>(Stream output, T value, Action<Utf8JsonWriter, T> write)
    {
        using (var json = new Utf8JsonWriter(output, Indented)) write(json, value);
        output.Write("\n"u8);
        output.Flush();
    }

    /// <summary>One value on a line of its own, line feed included.</summary>
    public static byte[] Line(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, OneLine)) write(json);
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>
    /// A measure between 0 and 1. Three places: more say nothing, and the last bits of a logarithm or a root differ between machines.
    /// </summary>
    public static void WriteMeasure(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number) json.WriteNumber(name, Math.Round(number, 3));
        else json.WriteNull(name);
    }
}
