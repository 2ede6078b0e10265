using System.Text;

namespace QuoteCompare.Web.Features.Export;

/// <summary>
/// A folder that holds nothing but one export. What an export wrote is listed in a file of its own, as it is written: the next one takes away these files and
/// no other, and one that was broken off says so.
/// </summary>
internal sealed class FolderTarget : IExportTarget
{
    /// <summary>The list of what was written; its first line says whether the export is whole.</summary>
    public const string ListName = "quotecompare-export.txt";

    private const string Unfinished = "QuoteCompare export, not finished: pages are missing.", Finished = "QuoteCompare export, whole. Open index.html.";

    private readonly string folder;
    private readonly List<string> written = [];

    private FolderTarget(string folder) => this.folder = folder;

    /// <summary>Makes the folder ready; files of an earlier export are taken away.</summary>
    /// <exception cref="ExportException">The folder holds something that no export wrote.</exception>
    public static async Task<FolderTarget> OpenAsync(string folder, CancellationToken cancellationToken)
    {
        if (File.Exists(folder)) throw new ExportException($"{folder} is a file; an export needs a folder");
        Directory.CreateDirectory(folder);
        var target = new FolderTarget(folder);
        var earlier = await EarlierAsync(Path.Combine(folder, ListName), cancellationToken);
        var there = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);
        var foreign = there.FirstOrDefault(name => name != ListName && !earlier.Contains(name));
        if (foreign is not null) throw new ExportException($"{folder} holds {foreign}, which no export wrote; choose an empty folder");
        // The list first: a run that ends here leaves a folder that says it is not whole.
        await target.ListAsync(Unfinished, earlier.Order(StringComparer.Ordinal), cancellationToken);
        foreach (var name in earlier) File.Delete(Path.Combine(folder, name));
        await target.ListAsync(Unfinished, [], cancellationToken);
        return target;
    }

    public async Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var file = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        written.Add(name);
        await File.AppendAllTextAsync(Path.Combine(folder, ListName), name + "\n", cancellationToken);
        await File.WriteAllBytesAsync(file, content, cancellationToken);
    }

    /// <summary>Says that nothing is missing.</summary>
    public Task FinishAsync(CancellationToken cancellationToken) => ListAsync(Finished, written, cancellationToken);

    private Task ListAsync(string state, IEnumerable<string> names, CancellationToken cancellationToken) => File.WriteAllTextAsync(
        Path.Combine(folder, ListName), new StringBuilder(state).Append('\n').AppendJoin("", names.Select(name => name + "\n")).ToString(), cancellationToken);

    private static async Task<HashSet<string>> EarlierAsync(string list, CancellationToken cancellationToken)
    {
        if (!File.Exists(list)) return [];
        var lines = await File.ReadAllLinesAsync(list, cancellationToken);
        return lines is [Unfinished or Finished, .. var names] ? names.Where(IsInside).ToHashSet(StringComparer.Ordinal) : [];
    }

    /// <summary>Whoever wrote the list: nothing outside the folder is touched.</summary>
    private static bool IsInside(string name) => name.Length > 0 && !Path.IsPathRooted(name) && !name.Split('/', '\\').Contains("..", StringComparer.Ordinal);
}
