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

    /// <summary>The list while it is written: it takes the other's place at once, so that no list is ever cut.</summary>
    private const string NewListName = ListName + ".new";

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
        var foreign = there.FirstOrDefault(name => name is not (ListName or NewListName) && earlier?.Contains(name) != true);
        if (foreign is not null && earlier is null && File.Exists(Path.Combine(folder, ListName)))
            throw new ExportException($"{folder} holds {foreign}, and {ListName} there does not say what an export wrote: it is empty or was changed; empty the folder, or choose another");
        if (foreign is not null) throw new ExportException($"{folder} holds {foreign}, which no export wrote; choose an empty folder");
        earlier ??= [];
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

    private async Task ListAsync(string state, IEnumerable<string> names, CancellationToken cancellationToken)
    {
        var list = new StringBuilder(state).Append('\n').AppendJoin("", names.Select(name => name + "\n")).ToString();
        await File.WriteAllTextAsync(Path.Combine(folder, NewListName), list, cancellationToken);
        File.Move(Path.Combine(folder, NewListName), Path.Combine(folder, ListName), overwrite: true);
    }

    /// <summary>Null when there is no list, or none that says what was written.</summary>
    private static async Task<HashSet<string>?> EarlierAsync(string list, CancellationToken cancellationToken)
    {
        if (!File.Exists(list)) return null;
        var lines = await File.ReadAllLinesAsync(list, cancellationToken);
        return lines is [Unfinished or Finished, .. var names] ? names.Where(IsInside).ToHashSet(StringComparer.Ordinal) : null;
    }

    /// <summary>Whoever wrote the list: nothing outside the folder is touched.</summary>
    private static bool IsInside(string name) => name.Length > 0 && !Path.IsPathRooted(name) && !name.Split('/', '\\').Contains("..", StringComparer.Ordinal);
}
