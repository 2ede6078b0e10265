using QuoteCompare.Core;
using QuoteCompare.Storage;

namespace QuoteCompare.Web.Features.Texts;

/// <summary>Fetches what the pages about texts show. These are few and seldom opened: nothing is kept.</summary>
internal sealed class TextPages(Storage.Library library)
{
    /// <summary>The version with everything that happened to its text; null when there is none, or it is deleted.</summary>
    public async Task<TextView?> FindAsync(string id, CancellationToken cancellationToken = default)
    {
        if (await library.FindHistoryAsync(id, cancellationToken) is not { } history) return null;
        var naming = TextNaming.From(await library.ListAsync(cancellationToken));
        var names = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var source in history.Attachments.Where(attachment => attachment.Kind == AttachmentKind.SourceText))
        {
            // Kept by the id of the text's first version, and called by its last.
            var versions = await library.FindVersionsAsync(source.Reference, cancellationToken);
            names[source.Reference] = versions is [.., var latest] ? naming.Of(latest) : null;
        }

        return TextView.From(id, history, asked => names.TryGetValue(asked, out var name) ? name : naming.Find(asked));
    }

    /// <summary>What a text is called; null when there is none, or it is deleted.</summary>
    public async Task<NamedText?> FindNameAsync(string id, CancellationToken cancellationToken = default)
    {
        if (await library.FindVersionsAsync(id, cancellationToken) is not [.., var latest] versions) return null;
        return new NamedText(versions.First(version => version.Id == id), TextNaming.From(await library.ListAsync(cancellationToken)).Of(latest), versions);
    }
}

/// <summary>A version with what its text is called.</summary>
/// <param name="Versions">All versions of the text, oldest first.</param>
public sealed record NamedText(StoredText Text, string Name, IReadOnlyList<StoredText> Versions)
{
    /// <summary>"speech" or "report".</summary>
    public string Kind => Text.Kind == TextKind.Speech ? "speech" : "report";
}
