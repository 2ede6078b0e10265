using QuoteCompare.Core;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Benchmarks;

/// <summary>Reads texts of the sample library, wherever below the repository the benchmark was built.</summary>
internal static class SampleText
{
    private const string Sample = "data/samples/khamenei-2019";

    public static Speech ReadSpeech(string name) => new(name, Read(name, ".txt"), SidecarReader.Read(Read(name, ".meta.json")));

    public static Report ReadReport(string name) => new(name, Read(name, ".txt"), SidecarReader.Read(Read(name, ".meta.json")));

    /// <summary>The texts of the sample, in the order of their names.</summary>
    public static IEnumerable<string> ReadAll() => Directory.GetFiles(Folder(), "*.txt").Order(StringComparer.Ordinal).Select(file => TextDecoder.Decode(File.ReadAllBytes(file)));

    private static string Read(string name, string extension) => TextDecoder.Decode(File.ReadAllBytes(Path.Combine(Folder(), name + extension)));

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var sample = Path.Combine(folder.FullName, Sample);
            if (Directory.Exists(sample)) return sample;
        }

        throw new DirectoryNotFoundException($"no folder {Sample} above {AppContext.BaseDirectory}");
    }
}
