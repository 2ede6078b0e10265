using QuoteCompare.Cli.Texts;
using QuoteCompare.Core;
using QuoteCompare.Import;
using QuoteCompare.Jobs;
using QuoteCompare.Storage.Jobs;

namespace QuoteCompare.Cli.Libraries;

/// <summary>One import from the command line: a job like any other, worked off here and now. Killed in the middle, it is done by whoever works on the library next.</summary>
internal sealed class FileImport(OpenedLibrary library, string by)
{
    private const string SidecarExtension = ".meta.json";

    /// <summary>Between looks whether a server that did not answer is to be asked again.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Stores what the paths and addresses name; the result tells of every step.</summary>
    /// <exception cref="InputException">A path cannot be read: nothing is stored then.</exception>
    public async Task<IReadOnlyList<JobStep>> RunAsync(
        IReadOnlyList<string> named, TextKind? kind, string? speech, TextRelation relation, CancellationToken cancellationToken)
    {
        var addresses = named.Where(IsAddress).ToList();
        var files = named.Where(name => !IsAddress(name)).SelectMany(Files).Select(Read).ToList();
        await library.Startup.PrepareAsync(null, cancellationToken);
        var request = new ImportRequest(kind, speech is null ? null : await SpeechAsync(speech, cancellationToken), relation);
        var steps = new List<JobStep>();
        if (files.Count > 0) steps.AddRange(await WorkOffAsync(await library.Imports.AskForFilesAsync(Title(files.Count, "file"), by, request, files, cancellationToken), cancellationToken));
        if (addresses.Count > 0) steps.AddRange(await WorkOffAsync(await library.Imports.AskForAddressesAsync(Title(addresses.Count, "address"), by, request, addresses, cancellationToken), cancellationToken));
        return steps;
    }

    private static bool IsAddress(string name) =>
        name.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || name.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static string Title(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}{(what.EndsWith('s') ? "es" : "s")}";

    /// <summary>A folder stands for what lies in it, in the order of names; sidecars come with their texts.</summary>
    private static IEnumerable<string> Files(string path)
    {
        if (!Directory.Exists(path)) return [path];
        var files = Directory.GetFiles(path).Order(StringComparer.Ordinal).ToList();
        return files.Where(file => !file.EndsWith(SidecarExtension, StringComparison.Ordinal));
    }

    private static ReceivedItem Read(string path)
    {
        var sidecar = Path.ChangeExtension(path, null) + SidecarExtension;
        return new ReceivedItem(Path.GetFileName(path), InputFile.ReadBytes(path)) { Sidecar = File.Exists(sidecar) ? (ReadOnlyMemory<byte>?)InputFile.ReadBytes(sidecar) : null };
    }

    private async Task<string> SpeechAsync(string speech, CancellationToken cancellationToken)
    {
        if (await library.Library.FindTextAsync(speech, cancellationToken) is { Kind: TextKind.Speech } byId) return byId.Id;
        var named = await library.Library.FindNamedAsync(speech, TextKind.Speech, cancellationToken);
        return named.Count switch
        {
            1 => named[0].Id,
            0 => throw new InputException($"there is no speech '{speech}' in the library"),
            _ => throw new InputException($"'{speech}' is the name of {named.Count} speeches; take an id: {string.Join(", ", named.Select(text => text.Id))}"),
        };
    }

    private async Task<IReadOnlyList<JobStep>> WorkOffAsync(long job, CancellationToken cancellationToken)
    {
        for (; ; )
        {
            while (await library.Runner.RunNextAsync(job, cancellationToken))
            {
                // One step after the other.
            }

            var state = (await library.Board.FindAsync(job, cancellationToken))!;
            if (state.HasEnded) return state.Steps;
            await Task.Delay(Pause, cancellationToken);
        }
    }
}
