using QuoteCompare.Core;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Benchmarks;

/// <summary>Reads texts of the sample library, wherever below the repository the benchmark was built.</summary>
internal static class SampleText
{
    private const string Data = "data", Sample = "data/samples/khamenei-2019";

    public static Speech ReadSpeech(string name) => new(name, Read(name, ".txt"), SidecarReader.Read(Read(name, ".meta.json")));

    public static Report ReadReport(string name) => new(name, Read(name, ".txt"), SidecarReader.Read(Read(name, ".meta.json")));

    /// <summary>The texts of the sample, in the order of their names.</summary>
    public static IEnumerable<string> ReadAll() => Directory.GetFiles(Folder(Sample), "*.txt").Order(StringComparer.Ordinal).Select(file => TextDecoder.Decode(File.ReadAllBytes(file)));

    /// <summary>The texts of all samples, in the order of their paths, with what each is used as.</summary>
    public static IEnumerable<(string Text, TextKind? Kind)> ReadEverySample() =>
        Directory.GetFiles(Path.Combine(DataFolder(), "samples"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (Read(file), SidecarReader.Read(Read(Path.ChangeExtension(file, ".meta.json"))).Kind));

    /// <summary>The folder with the samples, their manifest and the gold files.</summary>
    public static string DataFolder() => Folder(Data);

    private static string Read(string file) => TextDecoder.Decode(File.ReadAllBytes(file));

    private static string Read(string name, string extension) => TextDecoder.Decode(File.ReadAllBytes(Path.Combine(Folder(Sample), name + extension)));

    private static string Folder(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var sample = Path.Combine(folder.FullName, name);
            if (Directory.Exists(sample)) return sample;
        }

        throw new DirectoryNotFoundException($"no folder {name} above {AppContext.BaseDirectory}");
    }
}
