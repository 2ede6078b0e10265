using QuoteCompare.Core;

namespace QuoteCompare.Cli.Texts;

/// <summary>A text read from a file, with what was declared of it.</summary>
/// <param name="Name">The file's name without folder.</param>
internal sealed record TextFile(string Name, string Text, TextMetadata Metadata)
{
    /// <param name="path">The file.</param>
    /// <param name="withMetadata">Whether the sidecar beside it counts.</param>
    /// <exception cref="InputException">The file or its sidecar cannot be used.</exception>
    public static TextFile Read(string path, bool withMetadata = true)
    {
        var text = InputFile.ReadText(path);
        return new TextFile(Path.GetFileName(path), text, withMetadata ? Sidecar.ReadBeside(path) : TextMetadata.None);
    }

    public Speech AsSpeech() => new(Name, Text, Metadata);

    public Report AsReport() => new(Name, Text, Metadata);
}
