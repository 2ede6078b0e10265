using System.IO.Compression;

namespace QuoteCompare.Import.Archives;

/// <summary>One file of an archive: what to read, or why it is not read.</summary>
/// <param name="Name">The entry's name, fit to be shown.</param>
/// <param name="Item">What <see cref="ItemReader.ReadAsync"/> takes; null when refused.</param>
/// <param name="Refusal">Why it is not read; null when it is.</param>
public sealed record UnpackedEntry(string Name, ReceivedItem? Item, Refusal? Refusal);

/// <summary>Unpacks zip archives in memory. An archive inside an archive is refused by name.</summary>
public sealed class ArchiveReader(ImportLimits limits)
{
    private const string NamelessTwin = "the archive holds a file of this name already";

    /// <summary>
    /// The files of an archive in its order, sidecars joined to their texts. What is no archive comes back as the one entry it is. Folders and
    /// what macOS and Windows add for themselves are left out.
    /// </summary>
    public IReadOnlyList<UnpackedEntry> Unpack(ReceivedItem item)
    {
        var name = ItemName.Shown(item.Name);
        try
        {
            if (item.Bytes.Length > limits.LargestItem && IsZip(item)) return Whole(name, $"it is larger than {Sizes.Words(limits.LargestItem)}");
            if (!IsZip(item) || FormatDetector.Detect(item) != ItemFormat.Zip) return [new UnpackedEntry(name, item, Refusal: null)];
            using var zip = ZipContent.Open(item.Bytes);
            return Unpack(item, zip);
        }
        catch (UnreadableException problem)
        {
            return Whole(name, problem.Message);
        }
    }

    private List<UnpackedEntry> Unpack(ReceivedItem archive, ZipArchive zip)
    {
        var files = zip.Entries.Where(entry => !EntryName.IsNoFile(entry.FullName)).ToList();
        if (files.Count > limits.MostEntries) throw new UnreadableException($"it holds {files.Count} files, more than {limits.MostEntries}");
        if (files.Count == 0) throw new UnreadableException("the archive holds no files");
        var texts = files.Select(file => file.FullName).Where(name => !IsSidecar(name)).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var sidecars = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var entries = new List<UnpackedEntry>();
        long total = 0;

        // Sidecars first: they are small, and a text needs its own.
        foreach (var file in files.OrderBy(file => IsSidecar(file.FullName) ? 0 : 1))
        {
            var shown = ItemName.Shown(file.FullName);
            try
            {
                var bytes = Read(file, seen, ref total);
                if (!IsSidecar(file.FullName)) entries.Add(Entry(archive, file.FullName, bytes, sidecars));
                else if (texts.Any(text => EntryName.SidecarOf(text) == file.FullName)) sidecars[file.FullName] = bytes;
                else entries.Add(Refused(shown, "there is no text beside this sidecar"));
            }
            catch (UnreadableException problem)
            {
                entries.Add(Refused(shown, problem.Message));
            }
        }

        return entries;
    }

    private byte[] Read(ZipArchiveEntry file, HashSet<string> seen, ref long total)
    {
        if (EntryName.Problem(file.FullName) is { } problem) throw new UnreadableException(problem);
        if (!seen.Add(file.FullName)) throw new UnreadableException(NamelessTwin);
        var left = limits.LargestArchive - total;
        if (left <= 0) throw new UnreadableException($"the archive unpacks to more than {Sizes.Words(limits.LargestArchive)}");
        var bytes = ZipContent.Read(file, (int)Math.Min(limits.LargestItem, left), limits);
        total += bytes.Length;
        if (bytes.AsSpan().StartsWith("PK\x03\x04"u8) && !ZipContent.IsDocx(bytes)) throw new UnreadableException("archives inside archives are not unpacked");
        return bytes;
    }

    private static UnpackedEntry Entry(ReceivedItem archive, string name, byte[] bytes, Dictionary<string, byte[]> sidecars)
    {
        var found = sidecars.GetValueOrDefault(EntryName.SidecarOf(name));
        var item = new ReceivedItem(name, bytes) { RetrievedAt = archive.RetrievedAt, Sidecar = found is null ? null : (ReadOnlyMemory<byte>?)found };
        return new UnpackedEntry(ItemName.Shown(name), item, Refusal: null);
    }

    private static List<UnpackedEntry> Whole(string name, string reason) => [Refused(name, reason)];

    private static UnpackedEntry Refused(string name, string reason) => new(name, Item: null, new Refusal(name, reason));

    private static bool IsSidecar(string name) => name.EndsWith(EntryName.SidecarExtension, StringComparison.Ordinal);

    private static bool IsZip(ReceivedItem item) => item.Bytes.Span.StartsWith("PK"u8);
}
