namespace QuoteCompare.Web.Features.Export;

/// <summary><c>export DIR [--hide-outlets] [--hide-labels] [--key FILE]</c>, as it was typed.</summary>
/// <param name="Folder">The whole path of the folder for the pages.</param>
/// <param name="Key">The whole path of the file for the key; null when none is asked for.</param>
/// <param name="Settings">Settings of the program (<c>--Library:Directory</c>), passed on.</param>
internal sealed record ExportArguments(string Folder, string? Key, ExportOptions Options, string[] Settings)
{
    public const string Usage = "export DIR [--hide-outlets] [--hide-labels] [--key FILE]";

    /// <summary>Whether the program is to write files instead of listening.</summary>
    public static bool IsExport(string[] args) => args is ["export", ..];

    /// <exception cref="ExportException">Anything that is no such line; the message says what.</exception>
    public static ExportArguments Read(string[] args)
    {
        string? folder = null, key = null;
        bool outlets = false, labels = false;
        var settings = new List<string>();
        for (var i = 1; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--hide-outlets": outlets = true; break;
                case "--hide-labels": labels = true; break;
                case "--key": key = Value(args, ref i); break;
                case ['-', ..] when args[i].Contains(':', StringComparison.Ordinal):
                    settings.Add(args[i]);
                    if (!args[i].Contains('=', StringComparison.Ordinal)) settings.Add(Value(args, ref i));
                    break;
                case ['-', ..]: throw new ExportException($"{args[i]} is not known");
                case "": throw new ExportException("The folder has no name");
                default: folder = folder is null ? args[i] : throw new ExportException($"One folder is enough: {folder} or {args[i]}"); break;
            }
        }

        if (folder is null) throw new ExportException("A folder is missing");
        return Check(new ExportArguments(Path.GetFullPath(folder), key is null ? null : Path.GetFullPath(key), new ExportOptions(outlets, labels), [.. settings]));
    }

    private static string Value(string[] args, ref int i) =>
        i + 1 < args.Length && !args[i + 1].StartsWith("--", StringComparison.Ordinal) && args[i + 1].Length > 0 ? args[++i] : throw new ExportException($"{args[i]} needs a value");

    private static ExportArguments Check(ExportArguments arguments)
    {
        if (arguments.Key is not { } key) return arguments;
        if (!arguments.Options.HasKey) throw new ExportException("A key says what is left out: add --hide-outlets or --hide-labels");
        return IsInside(Resolved(key), Resolved(arguments.Folder))
            ? throw new ExportException($"The key must not lie among the pages that it is the key to: {key}")
            : arguments;
    }

    private static bool IsInside(string file, string folder) => file == folder || Path.GetRelativePath(folder, file) is var path && path.Split('/', '\\')[0] != ".." && !Path.IsPathRooted(path);

    /// <summary>With symbolic links followed, those to links and those on the way too, as far as the path exists.</summary>
    /// <param name="links">Links that may still be followed: so many as Linux follows before it gives up on a circle.</param>
    private static string Resolved(string path, int links = 40)
    {
        if (Path.GetDirectoryName(path) is not { } above) return path;
        var parent = Resolved(above, links);
        var own = new FileInfo(Path.Combine(parent, Path.GetFileName(path)));
        if (own.LinkTarget is not { } target) return own.FullName;
        return links > 0 ? Resolved(Path.GetFullPath(target, parent), links - 1) : throw new ExportException($"{path} is a link that leads nowhere");
    }
}
