namespace QuoteCompare.Cli.Tests.Support;

/// <summary>The sample library as it lies in the repository.</summary>
public static class SampleData
{
    public static string Folder { get; } = Find();

    public static string PathOf(string path) => Path.Combine(Folder, path);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "data");
            if (Directory.Exists(Path.Combine(data, "gold"))) return data;
        }

        throw new DirectoryNotFoundException($"no folder data/gold above {AppContext.BaseDirectory}");
    }
}
