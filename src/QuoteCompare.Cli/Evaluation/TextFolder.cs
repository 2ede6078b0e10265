using QuoteCompare.Cli.Texts;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation;

/// <summary>The texts in a folder and the folders under it, by name.</summary>
internal sealed class TextFolder
{
    private readonly string folder;
    private readonly ILookup<string, string> paths;
    private readonly Dictionary<string, TextFile> read = new(StringComparer.Ordinal);

    /// <exception cref="InputException">The folder does not exist or cannot be read.</exception>
    public TextFolder(string folder)
    {
        this.folder = folder;
        paths = FilesIn(folder, "*.txt", deep: true).ToLookup(path => Path.GetFileName(path), StringComparer.Ordinal);
    }

    /// <summary>The text of that name, with its sidecar.</summary>
    /// <exception cref="InputException">There is none, there are several that differ, or it cannot be read.</exception>
    public TextFile Find(string name)
    {
        if (read.TryGetValue(name, out var known)) return known;
        var files = paths[name].Select(path => TextFile.Read(path)).ToList();
        if (files.Count == 0) throw new InputException($"the text '{name}' is not in '{folder}'");
        if (files.Exists(file => file.Text != files[0].Text)) throw new InputException($"'{folder}' holds different texts named '{name}'");
        return read[name] = files[0];
    }

    /// <summary>Names of the texts declared to be speeches, in ordinal order.</summary>
    public IEnumerable<string> Speeches() =>
        paths.Select(sameName => sameName.Key).Order(StringComparer.Ordinal).Where(name => Sidecar.ReadBeside(paths[name].First()).Kind == TextKind.Speech);

    /// <summary>Paths of the files in a folder, in ordinal order; links are not followed, so that no circle of links is walked.</summary>
    public static IReadOnlyList<string> FilesIn(string folder, string pattern, bool deep)
    {
        if (!Directory.Exists(folder)) throw new InputException(File.Exists(folder) ? $"'{folder}' is a file, a folder is expected" : $"the folder '{folder}' does not exist");
        try
        {
            var options = new EnumerationOptions
            {
                RecurseSubdirectories = deep,
                AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden,
                MatchCasing = MatchCasing.CaseSensitive,
            };
            return [.. Directory.EnumerateFiles(folder, pattern, options).Order(StringComparer.Ordinal)];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"the folder '{folder}' cannot be read: {problem.Message}", problem);
        }
    }
}
