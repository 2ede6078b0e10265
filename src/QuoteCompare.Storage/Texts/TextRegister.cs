using Microsoft.EntityFrameworkCore;
using QuoteCompare.Core;
using QuoteCompare.Storage.Columns;
using QuoteCompare.Storage.Databases;
using QuoteCompare.Storage.Rows;

namespace QuoteCompare.Storage.Texts;

/// <summary>Writes texts and what is declared of them, inside the transaction of its context. Whatever is there already is left as it is.</summary>
internal sealed class TextRegister(LibraryContext context, DateTimeOffset now, CancellationToken cancellationToken)
{
    /// <exception cref="LibraryException">There is no such version.</exception>
    public async Task<VersionRow> GetAsync(string id) =>
        await FindAsync(id) ?? throw new LibraryException($"there is no text '{id}' in the library");

    public async Task<VersionRow> AddAsync(ReceivedFile file, TextKind kind, TextMetadata metadata, string declaredBy)
    {
        if (await FindSameAsync(file) is { } stored)
        {
            return stored.Text.Kind == kind ? stored : throw new LibraryException($"'{file.Name}' is in the library already, as the {Named(stored.Text)}");
        }

        var text = new TextRow { Id = file.Id, Name = file.Name, Kind = kind };
        context.Add(text);
        var version = AddVersion(text, 1, file, declaredBy);
        await DescribeAsync(version.Id, 1, metadata, declaredBy, now);
        return version;
    }

    public async Task<VersionRow> AddVersionAsync(TextRow text, ReceivedFile file, string declaredBy)
    {
        if (await FindSameAsync(file) is { } stored)
        {
            return stored.TextId == text.Id ? stored : throw new LibraryException($"these words of '{text.Name}' are another text's, the {Named(stored.Text)}");
        }

        var last = await context.Versions.Include(v => v.Metadata).Where(v => v.TextId == text.Id).OrderByDescending(v => v.Number).FirstAsync(cancellationToken);
        var version = AddVersion(text, last.Number + 1, file, declaredBy);
        var said = last.Metadata.MaxBy(m => m.Number)!;
        await DescribeAsync(version.Id, 1, said.Declared, said.DeclaredBy, said.DeclaredAt);
        return version;
    }

    public async Task DescribeAsync(VersionRow version, TextMetadata metadata, string declaredBy)
    {
        var last = await context.Metadata.Where(m => m.VersionId == version.Id).OrderByDescending(m => m.Number).FirstAsync(cancellationToken);
        if (ExactJson.Write(last.Declared) != ExactJson.Write(metadata)) await DescribeAsync(version.Id, last.Number + 1, metadata, declaredBy, now);
    }

    /// <exception cref="LibraryException">The one is no speech, or the other no report.</exception>
    public async Task<PairRow> DeclareAsync(TextRow speech, TextRow report, TextRelation relation, string declaredBy)
    {
        if (speech.Kind != TextKind.Speech) throw new LibraryException($"'{speech.Name}' is no speech");
        if (report.Kind != TextKind.Report) throw new LibraryException($"'{report.Name}' is no report");
        Label.Check(declaredBy, "the name of who declares it");
        var last = await context.Pairs.Where(p => p.SpeechId == speech.Id && p.ReportId == report.Id)
            .OrderByDescending(p => p.Number).FirstOrDefaultAsync(cancellationToken);
        if (last?.Relation == relation) return last;
        var pair = new PairRow
        {
            SpeechId = speech.Id,
            ReportId = report.Id,
            Number = (last?.Number ?? 0) + 1,
            Relation = relation,
            DeclaredBy = declaredBy,
            DeclaredAt = now,
        };
        context.Add(pair);
        await context.SaveChangesAsync(cancellationToken);
        return pair;
    }

    private VersionRow AddVersion(TextRow text, int number, ReceivedFile file, string storedBy)
    {
        Label.Check(storedBy, "the name of who stores it");
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
            StoredBy = storedBy,
        };
        context.Add(version);
        context.Add(new FileRow { Sha256 = file.Sha256, Bytes = file.Bytes, StoredAt = now });
        return version;
    }

    private Task DescribeAsync(string versionId, int number, TextMetadata metadata, string declaredBy, DateTimeOffset declaredAt)
    {
        Label.Check(declaredBy, "the name of who declares it");
        context.Add(new MetadataRow { VersionId = versionId, Number = number, Declared = metadata, DeclaredBy = declaredBy, DeclaredAt = declaredAt });
        return context.SaveChangesAsync(cancellationToken);
    }

    private Task<VersionRow?> FindAsync(string id) => context.VersionsWithId(id).Include(v => v.Text).FirstOrDefaultAsync(cancellationToken);

    /// <summary>The version with the same words, by its id; other words that share the id are refused, which chance alone does not bring about.</summary>
    private async Task<VersionRow?> FindSameAsync(ReceivedFile file)
    {
        var stored = await FindAsync(file.Id);
        if (stored is null || stored.Words == file.Words) return stored;
        throw new LibraryException($"'{file.Name}' has the same id as the {Named(stored.Text)} and cannot be stored beside it");
    }

    private static string Named(TextRow text) => $"{(text.Kind == TextKind.Speech ? "speech" : "report")} '{text.Name}'";
}
