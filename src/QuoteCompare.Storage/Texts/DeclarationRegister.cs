using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using QuoteCompare.Core;
using QuoteCompare.Storage.Columns;
using QuoteCompare.Storage.Databases;
using QuoteCompare.Storage.Rows;

namespace QuoteCompare.Storage.Texts;

/// <summary>Writes what somebody declares of texts, inside the transaction of its context. What was declared before is kept; the same again changes nothing.</summary>
internal sealed class DeclarationRegister(LibraryContext context, DateTimeOffset now, CancellationToken cancellationToken)
{
    /// <param name="versionId">The version it is declared of.</param>
    /// <param name="metadata">What is declared.</param>
    /// <param name="origins">Where the file says what is declared, by field; see <see cref="IncomingText.Origins"/>.</param>
    /// <param name="by">Who declares the rest.</param>
    public async Task DescribeAsync(string versionId, TextMetadata metadata, IReadOnlyDictionary<string, string> origins, string by)
    {
        var last = await LastAsync(versionId);
        if (last is not null && ExactJson.Write(last.Declared) == ExactJson.Write(metadata)) return;
        await AddAsync(versionId, (last?.Number ?? 0) + 1, metadata, origins, by, now);
    }

    /// <summary>Declares otherwise than the last declaration: what it leaves as it is still stands where it stood.</summary>
    public async Task DescribeAnewAsync(string versionId, TextMetadata metadata, string by)
    {
        var last = (await LastAsync(versionId))!;
        var stands = last.Origins.Where(origin => MetadataFields.AreSame(last.Declared, metadata, origin.Key)).ToImmutableSortedDictionary(StringComparer.Ordinal);
        await DescribeAsync(versionId, metadata, stands, by);
    }

    /// <summary>What was last declared of a text's version before holds for the new one.</summary>
    public Task KeepAsync(string versionId, MetadataRow said) => AddAsync(versionId, 1, said.Declared, said.Origins, said.DeclaredBy, said.DeclaredAt);

    /// <exception cref="LibraryException">The one is no speech, or the other no report.</exception>
    public async Task<PairRow> PairAsync(TextRow speech, TextRow report, TextRelation relation, string by)
    {
        if (speech.Kind != TextKind.Speech) throw new LibraryException($"'{speech.Name}' is no speech");
        if (report.Kind != TextKind.Report) throw new LibraryException($"'{report.Name}' is no report");
        Label.Check(by, "the name of who declares it");
        var last = await context.Pairs.Where(p => p.SpeechId == speech.Id && p.ReportId == report.Id)
            .OrderByDescending(p => p.Number).FirstOrDefaultAsync(cancellationToken);
        if (last?.Relation == relation) return last;
        var pair = new PairRow
        {
            SpeechId = speech.Id,
            ReportId = report.Id,
            Number = (last?.Number ?? 0) + 1,
            Relation = relation,
            DeclaredBy = by,
            DeclaredAt = now,
        };
        context.Add(pair);
        await context.SaveChangesAsync(cancellationToken);
        return pair;
    }

    /// <exception cref="LibraryException">The reference is neither an address nor, for a source text, a text's id.</exception>
    public async Task AttachAsync(TextRow text, AttachmentKind kind, string reference, int? timeCode, string by)
    {
        Label.Check(by, "the name of who attaches it");
        Label.Check(reference, "what is attached", Label.LongestAddress);
        if (kind == AttachmentKind.SourceText) reference = await SourceTextAsync(text, reference);
        else CheckAddress(reference);
        var (seconds, before) = (kind == AttachmentKind.Recording ? timeCode : null, await context.Attachments.Where(a => a.TextId == text.Id).ToListAsync(cancellationToken));
        if (seconds < 0) throw new LibraryException("a time code counts from the recording's beginning and cannot be below zero");
        if (before.Exists(a => a.Kind == kind && a.Reference == reference && a.TimeCode == seconds)) return;
        context.Add(new AttachmentRow
        {
            TextId = text.Id,
            Number = before.Count + 1,
            Kind = kind,
            Reference = reference,
            TimeCode = seconds,
            AddedBy = by,
            AddedAt = now,
        });
        await context.SaveChangesAsync(cancellationToken);
    }

    private async Task<string> SourceTextAsync(TextRow text, string id)
    {
        var source = await context.VersionsWithId(id).Select(v => v.TextId).FirstOrDefaultAsync(cancellationToken)
            ?? throw new LibraryException($"there is no text '{id}' in the library");
        return source != text.Id ? source : throw new LibraryException($"'{text.Name}' cannot be the source text of itself");
    }

    private static void CheckAddress(string reference)
    {
        var isAddress = Uri.TryCreate(reference, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
        if (!isAddress) throw new LibraryException($"'{reference}' is no address that begins with http:// or https://");
    }

    private Task<MetadataRow?> LastAsync(string versionId) =>
        context.Metadata.Where(m => m.VersionId == versionId).OrderByDescending(m => m.Number).FirstOrDefaultAsync(cancellationToken);

    private Task AddAsync(string versionId, int number, TextMetadata metadata, IReadOnlyDictionary<string, string> origins, string by, DateTimeOffset at)
    {
        Label.Check(by, "the name of who declares it");
        context.Add(new MetadataRow { VersionId = versionId, Number = number, Declared = metadata, Origins = origins, DeclaredBy = by, DeclaredAt = at });
        return context.SaveChangesAsync(cancellationToken);
    }
}
