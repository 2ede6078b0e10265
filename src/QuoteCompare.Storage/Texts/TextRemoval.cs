using Microsoft.EntityFrameworkCore;
using QuoteCompare.Storage.Databases;
using QuoteCompare.Storage.Rows;

namespace QuoteCompare.Storage.Texts;

/// <summary>Takes texts out of sight, brings them back, and removes them for good, inside the transaction of its context.</summary>
internal sealed class TextRemoval(LibraryContext context, DateTimeOffset now, CancellationToken cancellationToken)
{
    /// <summary>For so long a deleted text can be restored: longer than a holiday, shorter than a school year.</summary>
    public static readonly TimeSpan Undoable = TimeSpan.FromDays(30);

    private readonly TextIndexes indexes = new(context, cancellationToken);

    /// <summary>The comparisons that hold words of any version of the text.</summary>
    public static IQueryable<ComparisonRow> ComparisonsOf(LibraryContext context, string textId) => context.Comparisons.Where(
        c => context.Versions.Any(v => v.TextId == textId && (v.Id == c.ReportId || c.Originals.Any(o => o.SpeechId == v.Id))));

    /// <exception cref="LibraryException">There is no such text.</exception>
    public async Task DeleteAsync(string id, string by)
    {
        Label.Check(by, "the name of who deletes it");
        var text = await GetAsync(id);
        if (text.DeletedAt is not null) return;
        (text.DeletedAt, text.DeletedBy) = (now, by);
        await indexes.RemoveAsync(text);
    }

    /// <inheritdoc cref="DeleteAsync"/>
    public async Task RestoreAsync(string id)
    {
        var text = await GetAsync(id);
        (text.DeletedAt, text.DeletedBy) = (null, null);
        await indexes.AddAsync(text);
    }

    /// <summary>The texts deleted so long ago that they are to be purged; of each the id of a version.</summary>
    public async Task<IReadOnlyList<string>> ExpiredAsync()
    {
        // Moments are stored as text that sorts, but are compared here, since the provider would compare them by its own rules.
        var deleted = await context.Texts.Where(t => t.DeletedAt != null).Select(t => new { t.Id, t.DeletedAt, IsSample = t.Samples.Any() }).ToListAsync(cancellationToken);
        return [.. deleted.Where(t => !t.IsSample && t.DeletedAt + Undoable <= now).Select(t => t.Id)];
    }

    /// <summary>Removes every row that holds anything of the text: what hangs on it first.</summary>
    /// <exception cref="LibraryException">There is no such text, or it belongs to a sample, which would come again at the next start.</exception>
    public async Task PurgeAsync(string id)
    {
        var text = await GetAsync(id);
        if (await context.SampleTexts.AnyAsync(s => s.TextId == text.Id, cancellationToken))
        {
            throw new LibraryException($"'{text.Name}' comes with the program and can be deleted, not purged: the next start would bring it again");
        }

        await indexes.RemoveAsync(text);
        await indexes.RemoveAsync(ComparisonsOf(context, text.Id));
        await ComparisonsOf(context, text.Id).ExecuteDeleteAsync(cancellationToken);
        var versions = context.Versions.Where(v => v.TextId == text.Id);
        var files = await versions.SelectMany(v => v.Arrivals.Select(a => a.FileSha256)).Union(versions.Select(v => v.FileSha256)).ToListAsync(cancellationToken);
        await context.Pairs.Where(p => p.SpeechId == text.Id || p.ReportId == text.Id).ExecuteDeleteAsync(cancellationToken);
        await context.Attachments.Where(a => a.TextId == text.Id || (a.Kind == AttachmentKind.SourceText && a.Reference == text.Id)).ExecuteDeleteAsync(cancellationToken);
        await context.Metadata.Where(m => versions.Any(v => v.Id == m.VersionId)).ExecuteDeleteAsync(cancellationToken);
        await context.Arrivals.Where(a => versions.Any(v => v.Id == a.VersionId)).ExecuteDeleteAsync(cancellationToken);
        await context.Steps.Where(s => versions.Any(v => v.Id == s.TextId)).ExecuteDeleteAsync(cancellationToken);
        await versions.ExecuteDeleteAsync(cancellationToken);
        await context.Texts.Where(t => t.Id == text.Id).ExecuteDeleteAsync(cancellationToken);
        await context.Files.Where(f => files.Contains(f.Sha256))
            .Where(f => !context.Versions.Any(v => v.FileSha256 == f.Sha256) && !context.Arrivals.Any(a => a.FileSha256 == f.Sha256))
            .ExecuteDeleteAsync(cancellationToken);
        await context.ReviseAsync(cancellationToken);
        context.ChangeTracker.Clear();
    }

    private async Task<TextRow> GetAsync(string id) =>
        await context.VersionsEverWithId(id).Select(v => v.Text).FirstOrDefaultAsync(cancellationToken)
            ?? throw new LibraryException($"there is no text '{id}' in the library");
}
