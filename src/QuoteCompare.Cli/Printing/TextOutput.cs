using System.Text;

namespace QuoteCompare.Cli.Printing;

/// <summary>Results for people: UTF-8 without a byte order mark, "\n" at line ends.</summary>
internal static class TextOutput
{
    public static void Write<T>(Stream output, IEnumerable<T> items, Action<TextWriter, T> write)
    {
        using var text = new StringWriter { NewLine = "\n" };
        foreach (var item in items) write(text, item);
        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
        output.Flush();
    }
}
