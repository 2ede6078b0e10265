namespace QuoteCompare.Import.Archives;

/// <summary>Names of entries. They are labels only, yet one that tries to be more says what the archive is for.</summary>
internal static class EntryName
{
    /// <summary>What is wrong with the name; null for nothing.</summary>
    public static string? Problem(string name)
    {
        var parts = name.Split('/', '\\');
        if (name.Any(char.IsControl)) return "its name holds a control character";
        if (parts[0].Length == 0) return "its name is an absolute path";
        if (parts[0].Length == 2 && parts[0][1] == ':') return "its name begins with a drive";
        return parts.Contains("..") ? "its name leads out of the archive" : null;
    }

    /// <summary>Folders, and what macOS and Windows put into archives for themselves.</summary>
    public static bool IsNoFile(string name)
    {
        var parts = name.Split('/', '\\');
        return parts[^1].Length == 0 || parts[0] == "__MACOSX" || parts[^1] is ".DS_Store" or "Thumbs.db" or "desktop.ini";
    }

    /// <summary>The name of the sidecar of a text.</summary>
    public static string SidecarOf(string name) => name[..^ItemName.Extension(name).Length] + SidecarExtension;

    public const string SidecarExtension = ".meta.json";
}
