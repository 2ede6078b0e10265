using QuoteCompare.Core;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Cli.Texts;

/// <summary>The declared metadata <c>NAME.meta.json</c> beside a text <c>NAME.txt</c>.</summary>
internal static class Sidecar
{
    private const string TextExtension = ".txt";
    private const string SidecarExtension = ".meta.json";

    /// <summary>What was declared of the text; <see cref="TextMetadata.None"/> when there is no sidecar, or no name for one.</summary>
    /// <exception cref="InputException">There is a sidecar and it cannot be read; the message says where.</exception>
    public static TextMetadata ReadBeside(string textPath)
    {
        if (!textPath.EndsWith(TextExtension, StringComparison.Ordinal)) return TextMetadata.None;
        var path = textPath[..^TextExtension.Length] + SidecarExtension;
        if (!Path.Exists(path)) return TextMetadata.None;
        var json = InputFile.ReadText(path);
        try
        {
            return SidecarReader.Read(json);
        }
        catch (FormatException problem)
        {
            throw new InputException($"'{path}': {problem.Message}", problem);
        }
    }
}
