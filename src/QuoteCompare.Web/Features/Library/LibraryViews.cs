using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.Library;

/// <summary>Keeps the landing page's view until the library changes: it is the page opened most, and reads every text.</summary>
internal sealed class LibraryViews(ReadingTexts texts)
{
    private (long Revision, LibraryView View)? kept;
    private readonly Lock gate = new();

    public async Task<LibraryView> FindAsync(CancellationToken cancellationToken = default)
    {
        // Asked before the texts are read: what changes meanwhile is read again the next time.
        var revision = await texts.FindRevisionAsync(cancellationToken);
        lock (gate)
        {
            if (kept is { } same && same.Revision == revision) return same.View;
        }

        var view = LibraryView.From(await texts.ReadLibraryAsync(cancellationToken));
        lock (gate) kept = (revision, view);
        return view;
    }
}
