namespace QuoteCompare.EndToEnd.Deployment;

/// <summary>The sources that the tests were built from.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "QuoteCompare.sln")) ? folder.FullName : Find(folder.Parent ?? throw new DirectoryNotFoundException("QuoteCompare.sln"));
}
