using System.Security.Cryptography;
using System.Text.Json;
using QuoteCompare.Storage.Tests.Support;

namespace QuoteCompare.Storage.Tests.Samples;

/// <summary>A small data folder: one speech, a report on it and one on nothing, and a manifest with their hashes.</summary>
internal sealed class DataFolder : IDisposable
{
    public const string Speech = "a/speech.txt";
    public const string Report = "a/report.txt";

    private readonly TemporaryFolder folder = new();
    private readonly List<string> texts = [];

    public DataFolder()
    {
        // The report first: the order of the manifest is the editor's.
        Add(Report, "They keep it.", """{ "kind": "report", "outlet": "Radio Wend", "on": [{ "speech": "speech.txt", "relation": "same-transcript" }] }""");
        Add(Speech, "We keep the lido.\r\n", """{ "kind": "speech", "speaker": "Ruth Calloway" }""");
        Add("a/alone.txt", "Nobody keeps it.", """{ "kind": "report" }""");
        WriteManifest();
    }

    public string Path => folder.Path;

    public string this[string name] => folder[name];

    public void Write(string path, string content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(folder[path])!);
        File.WriteAllText(folder[path], content);
    }

    public void Add(string path, string words, string sidecar)
    {
        Write(path, words);
        Write(Sidecar(path), sidecar);
        texts.Add(path);
    }

    public void WriteManifest(string title = "The lido") => Write("manifest.json", JsonSerializer.Serialize(new
    {
        samples = new[]
        {
            new
            {
                id = "lido",
                title,
                texts = texts.Select(path => new { path, sha256 = HashOf(path), meta = Sidecar(path), metaSha256 = HashOf(Sidecar(path)) }),
            },
        },
    }));

    public static string Sidecar(string path) => System.IO.Path.ChangeExtension(path, ".meta.json");

    public void Dispose() => folder.Dispose();

    private string HashOf(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(folder[path])));
}
