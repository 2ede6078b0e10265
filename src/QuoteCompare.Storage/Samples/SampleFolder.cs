using System.Text.Json;
using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Storage.Texts;

namespace QuoteCompare.Storage.Samples;

/// <summary>A text of a sample, read from its files.</summary>
internal sealed record SampleText(string Path, ReceivedFile File, TextKind Kind, TextMetadata Metadata);

/// <summary>Reads a data folder. Nothing is taken that the manifest does not vouch for.</summary>
internal sealed class SampleFolder(string directory)
{
    private const string ManifestName = "manifest.json";

    private readonly string root = Path.GetFullPath(directory);

    /// <exception cref="LibraryException">The manifest is missing or not as expected.</exception>
    public SampleManifest ReadManifest()
    {
        var json = Decode(ManifestName, ReadBytes(ManifestName));
        try
        {
            return SampleManifest.Read(json);
        }
        catch (JsonException problem)
        {
            throw new LibraryException($"'{Path.Combine(directory, ManifestName)}' is not as expected: {problem.Message}", problem);
        }
    }

    /// <exception cref="LibraryException">A file is missing, lies elsewhere, or is not what the manifest says; the message names it.</exception>
    public SampleText Read(ManifestText text)
    {
        var file = ReceivedFile.Read(Path.GetFileName(text.Path), ReadBytes(text.Path, text.Sha256));
        var metadata = ReadSidecar(text.Meta, Decode(text.Meta, ReadBytes(text.Meta, text.MetaSha256)));
        var kind = metadata.Kind ?? throw new LibraryException($"'{text.Meta}' does not say whether its text is a speech or a report");
        return new SampleText(text.Path, file, kind, metadata);
    }

    private static TextMetadata ReadSidecar(string path, string json)
    {
        try
        {
            return SidecarReader.Read(json);
        }
        catch (FormatException problem)
        {
            throw new LibraryException($"'{path}': {problem.Message}", problem);
        }
    }

    private static string Decode(string path, byte[] bytes) => ReceivedFile.Read(path, bytes).Words;

    private byte[] ReadBytes(string path, string sha256)
    {
        var bytes = ReadBytes(path);
        return ReceivedFile.Hash(bytes) == sha256
            ? bytes
            : throw new LibraryException($"'{path}' is not the file that '{ManifestName}' names: its SHA-256 differs");
    }

    private byte[] ReadBytes(string path)
    {
        var whole = Path.GetFullPath(Path.Combine(root, path));
        if (!whole.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)) throw new LibraryException($"'{path}' lies outside '{directory}'");
        try
        {
            return File.ReadAllBytes(whole);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new LibraryException($"'{Path.Combine(directory, path)}' cannot be read: {problem.Message}", problem);
        }
    }
}
