using Microsoft.EntityFrameworkCore;
using QuoteCompare.Core;
using QuoteCompare.Storage.Databases;
using QuoteCompare.Storage.Rows;

namespace QuoteCompare.Storage.Texts;

/// <summary>Writes texts, their versions and the files they came in, inside the transaction of its context. Whatever is there already is left as it is.</summary>
internal sealed class TextRegister(LibraryContext context, DateTimeOffset now, CancellationToken cancellationToken)
{
    private readonly DeclarationRegister declarations = new(context, now, cancellationToken);
    private readonly TextIndexes indexes = new(context, cancellationToken);

    /// <exception cref="LibraryException">There is no such version.</exception>
    public async Task<VersionRow> GetAsync(string id) =>
        await context.VersionsWithId(id).Include(v => v.Text).FirstOrDefaultAsync(cancellationToken)
            ?? throw new LibraryException($"there is no text '{id}' in the library");

    public async Task<VersionRow> AddAsync(ReceivedFile file, TextKind kind, TextMetadata metadata, string by)
    {
        if (await FindSameAsync(file) is { } stored)
        {
            if (stored.Text.Kind != kind) throw new LibraryException($"'{file.Name}' is in the library already, as the {Named(stored.Text)}");
            return await ArriveAsync(stored, file, by);
        }

        var text = new TextRow { Id = file.Id, Name = file.Name, Kind = kind };
        context.Add(text);
        var version = await AddVersionAsync(text, 1, file, by);
        await declarations.DescribeAsync(version.Id, metadata, file.Origins, by);
        await indexes.AddAsync(version);
        return version;
    }

    public async Task<VersionRow> AddVersionAsync(TextRow text, ReceivedFile file, string by)
    {
        if (await FindSameAsync(file) is { } stored)
        {
            if (stored.TextId != text.Id) throw new LibraryException($"these words of '{text.Name}' are another text's, the {Named(stored.Text)}");
            return await ArriveAsync(stored, file, by);
        }

        var last = await context.Versions.Include(v => v.Metadata).Where(v => v.TextId == text.Id).OrderByDescending(v => v.Number).FirstAsync(cancellationToken);
        var version = await AddVersionAsync(text, last.Number + 1, file, by);
        await declarations.KeepAsync(version.Id, last.Metadata.MaxBy(m => m.Number)!);
        await indexes.AddAsync(version);
        return version;
    }

    private async Task<VersionRow> AddVersionAsync(TextRow text, int number, ReceivedFile file, string by)
    {
        Label.Check(by, "the name of who stores it");
        var version = new VersionRow
        {
            Id = file.Id,
            TextId = text.Id,
            Text = text,
            Number = number,
            FileSha256 = file.Sha256,
            Words = file.Words,
            WordsSha256 = Convert.ToHexStringLower(PublicId.Hash(file.Words)),
            StoredAt = now,
            StoredBy = by,
        };
        context.Add(version);
        if (text.Kind == TextKind.Report && Likeness.Of(version) is { } likeness) context.Add(likeness);
        return await ArriveAsync(version, file, by);
    }

    /// <summary>Keeps the file, and that it came. A file that was brought before is not brought again; a page fetched again is, for it still said so then.</summary>
    private async Task<VersionRow> ArriveAsync(VersionRow version, ReceivedFile file, string by)
    {
        var before = await context.Arrivals.Where(a => a.VersionId == version.Id).ToListAsync(cancellationToken);
        if (before.Exists(a => a.FileSha256 == file.Sha256 && a.FileName == file.Name && a.Address == file.Address && (a.Address is null || a.RetrievedAt == file.RetrievedAt)))
        {
            return version;
        }

        Label.Check(by, "the name of who stores it");
        if (!await context.Files.AnyAsync(f => f.Sha256 == file.Sha256, cancellationToken))
        {
            context.Add(new FileRow { Sha256 = file.Sha256, Bytes = file.Bytes, StoredAt = now });
        }

        context.Add(new ArrivalRow
        {
            VersionId = version.Id,
            Number = before.Count + 1,
            FileSha256 = file.Sha256,
            FileName = file.Name,
            Format = file.Format,
            Address = file.Address,
            RetrievedAt = file.RetrievedAt ?? now,
            ReceivedBy = by,
        });
        await context.SaveChangesAsync(cancellationToken);
        return version;
    }

    /// <summary>The version with the same words, by its id; other words that share the id are refused, which chance alone does not bring about.</summary>
    /// <exception cref="LibraryException">It is deleted, or has other words.</exception>
    private async Task<VersionRow?> FindSameAsync(ReceivedFile file)
    {
        var stored = await context.VersionsEverWithId(file.Id).Include(v => v.Text).FirstOrDefaultAsync(cancellationToken);
        if (stored is null) return null;
        if (stored.Words != file.Words) throw new LibraryException($"'{file.Name}' has the same id as the {Named(stored.Text)} and cannot be stored beside it");
        return stored.Text.DeletedAt is null ? stored : throw new LibraryException($"'{file.Name}' is in the library already, as the deleted {Named(stored.Text)}; restore that");
    }

    private static string Named(TextRow text) => $"{(text.Kind == TextKind.Speech ? "speech" : "report")} '{text.Name}'";
}
