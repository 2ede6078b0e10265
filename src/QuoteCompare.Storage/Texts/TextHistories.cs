using Microsoft.EntityFrameworkCore;
using QuoteCompare.Core;
using QuoteCompare.Storage.Databases;

namespace QuoteCompare.Storage.Texts;

/// <summary>Reads what happened to texts, and what hangs on them.</summary>
internal sealed class TextHistories(LibraryContext context, CancellationToken cancellationToken)
{
    /// <summary>Null when there is no such text, or it is deleted.</summary>
    public async Task<TextHistory?> FindAsync(string id)
    {
        var versions = await new TextCatalogue(context).FindVersionsAsync(id, cancellationToken);
        if (versions.Count == 0) return null;
        var ids = versions.Select(v => v.Id).ToList();
        var textId = await context.VersionsWithId(id).Select(v => v.TextId).SingleAsync(cancellationToken);
        var arrivals = await context.Arrivals.AsNoTracking().Where(a => ids.Contains(a.VersionId)).ToListAsync(cancellationToken);
        var declarations = await context.Metadata.AsNoTracking().Where(m => ids.Contains(m.VersionId)).ToListAsync(cancellationToken);
        return new TextHistory(
            versions,
            [.. arrivals.OrderBy(a => ids.IndexOf(a.VersionId)).ThenBy(a => a.Number)
                .Select(a => new Arrival(a.VersionId, a.FileName, a.FileSha256, a.Format, a.Address, a.RetrievedAt, a.ReceivedBy))],
            [.. declarations.OrderBy(m => ids.IndexOf(m.VersionId)).ThenBy(m => m.Number)
                .Select(m => new Declaration(m.VersionId, m.Declared, m.Origins, m.DeclaredBy, m.DeclaredAt))],
            await AttachmentsAsync(textId));
    }

    /// <summary>Deleted texts, the last first.</summary>
    public async Task<IReadOnlyList<DeletedText>> DeletedAsync()
    {
        var texts = await context.Texts.AsNoTracking().Where(t => t.DeletedAt != null)
            .Select(t => new { t.Name, t.Kind, t.DeletedBy, t.DeletedAt, Latest = t.Versions.OrderByDescending(v => v.Number).First().Id })
            .ToListAsync(cancellationToken);
        return [.. texts.OrderByDescending(t => t.DeletedAt).ThenBy(t => t.Latest, StringComparer.Ordinal)
            .Select(t => new DeletedText(t.Latest, t.Name, t.Kind, t.DeletedBy!, t.DeletedAt!.Value, t.DeletedAt.Value + TextRemoval.Undoable))];
    }

    /// <summary>Null when there was never such a text, or it was purged.</summary>
    public async Task<TextDependents?> DependentsAsync(string id)
    {
        var version = await context.VersionsEverWithId(id).Include(v => v.Text).ThenInclude(t => t.Samples).ThenInclude(s => s.Sample).FirstOrDefaultAsync(cancellationToken);
        if (version?.Text is not { } text) return null;
        var catalogue = new TextCatalogue(context);
        var isSpeech = text.Kind == TextKind.Speech;
        var others = await context.Pairs.Where(p => (isSpeech ? p.SpeechId : p.ReportId) == text.Id)
            .Select(p => isSpeech ? p.ReportId : p.SpeechId).Distinct().ToListAsync(cancellationToken);
        return new TextDependents(
            await context.Versions.CountAsync(v => v.TextId == text.Id, cancellationToken),
            [.. (await catalogue.LatestAsync(v => others.Contains(v.TextId), cancellationToken)).Select(TextReading.Read)],
            await TextRemoval.ComparisonsOf(context, text.Id).CountAsync(cancellationToken),
            await context.Attachments.CountAsync(a => a.TextId == text.Id, cancellationToken),
            TextReading.PlaceOf(version)?.SampleId);
    }

    private async Task<IReadOnlyList<Attachment>> AttachmentsAsync(string textId)
    {
        var rows = await context.Attachments.AsNoTracking().Where(a => a.TextId == textId).OrderBy(a => a.Number).ToListAsync(cancellationToken);
        return [.. rows.Select(a => new Attachment(a.Number, a.Kind, a.Reference, a.TimeCode, a.AddedBy, a.AddedAt))];
    }
}
