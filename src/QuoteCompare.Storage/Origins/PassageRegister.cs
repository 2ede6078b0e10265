using Microsoft.EntityFrameworkCore;
using QuoteCompare.Core;
using QuoteCompare.Core.Origins;
using QuoteCompare.Storage.Databases;
using QuoteCompare.Storage.Rows;

namespace QuoteCompare.Storage.Origins;

/// <summary>Writes the passage index, inside the transaction of its context: with the text or not at all.</summary>
internal sealed class PassageRegister(LibraryContext context, CancellationToken cancellationToken)
{
    /// <summary>Keys asked for at once.</summary>
    private const int Batch = 1_000;

    /// <summary>Makes the passages of a speech's version findable, and those of its other versions no longer; of a report none. Again, it changes nothing.</summary>
    /// <param name="version">With its text.</param>
    public async Task IndexAsync(VersionRow version)
    {
        if (version.Text.Kind != TextKind.Speech) return;
        if (await context.IndexedVersions.AnyAsync(i => i.VersionId == version.Id, cancellationToken)) return;
        var others = context.Versions.Where(v => v.TextId == version.TextId).Select(v => v.Id);
        foreach (var other in await context.IndexedVersions.Where(i => others.Contains(i.VersionId)).Select(i => i.VersionId).ToListAsync(cancellationToken)) await RemoveAsync(other);

        var passages = PassageCutter.Cut(version.Words);
        var first = (await context.Passages.MaxAsync(p => (int?)p.Id, cancellationToken) ?? -1) + 2;
        context.Add(new IndexedVersionRow { VersionId = version.Id, Reading = PassageCutter.Fingerprint, Passages = passages.Count });
        context.AddRange(passages.Select((p, i) => new PassageRow
        {
            Id = first + i,
            VersionId = version.Id,
            Sentence = p.Passage.Sentence,
            Paragraph = p.Passage.Paragraph,
            Start = p.Passage.Start,
            Words = p.Passage.Words,
        }));
        var places = passages.SelectMany((p, i) => p.Keys.Select(key => (Key: key, Passage: first + i))).ToLookup(place => place.Key, place => place.Passage, StringComparer.Ordinal);
        foreach (var keys in places.Chunk(Batch)) await AddAsync(keys);
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Makes the passages of a version no longer findable and takes every word of it out of the index; of one that is not indexed nothing. The one way out.</summary>
    public async Task RemoveAsync(string versionId)
    {
        await context.SaveChangesAsync(cancellationToken);
        var gone = (await context.Passages.Where(p => p.VersionId == versionId).Select(p => p.Id).ToListAsync(cancellationToken)).ToHashSet();
        foreach (var block in gone.Select(PassageBlock.Of).Distinct()) await RemoveAsync(block, gone);
        await context.Passages.Where(p => p.VersionId == versionId).ExecuteDeleteAsync(cancellationToken);
        await context.IndexedVersions.Where(i => i.VersionId == versionId).ExecuteDeleteAsync(cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Takes everything out.</summary>
    public async Task ClearAsync()
    {
        await context.Passages.ExecuteDeleteAsync(cancellationToken);
        await context.Terms.ExecuteDeleteAsync(cancellationToken);
        await context.Postings.ExecuteDeleteAsync(cancellationToken);
        await context.IndexedVersions.ExecuteDeleteAsync(cancellationToken);
    }

    private async Task AddAsync(IGrouping<string, int>[] places)
    {
        var keys = places.Select(place => place.Key).ToList();
        var blocks = places.SelectMany(place => place).Select(PassageBlock.Of).Distinct().ToList();
        var terms = await context.Terms.Where(t => EF.Parameter(keys).Contains(t.Key)).ToDictionaryAsync(t => t.Key, StringComparer.Ordinal, cancellationToken);
        var postings = await context.Postings.Where(p => EF.Parameter(keys).Contains(p.Key) && EF.Parameter(blocks).Contains(p.Block)).ToDictionaryAsync(p => (p.Key, p.Block), cancellationToken);
        foreach (var place in places)
        {
            if (terms.TryGetValue(place.Key, out var term)) term.Passages += place.Count();
            else context.Add(new TermRow { Key = place.Key, Passages = place.Count() });
            foreach (var inBlock in place.GroupBy(PassageBlock.Of))
            {
                // The numbers grow, so what is added stands behind what is there.
                var added = PassageBlock.Write([.. inBlock.Select(PassageBlock.PlaceOf)]);
                if (postings.TryGetValue((place.Key, inBlock.Key), out var posting)) posting.Places = [.. posting.Places, .. added];
                else context.Add(new PostingRow { Key = place.Key, Block = inBlock.Key, Places = added });
            }
        }
    }

    /// <summary>By the numbers and not by the words: those may have been read in another way when they were indexed.</summary>
    private async Task RemoveAsync(int block, HashSet<int> gone)
    {
        var changed = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var posting in await context.Postings.Where(p => p.Block == block).ToListAsync(cancellationToken))
        {
            var places = PassageBlock.Read(posting.Places);
            var rest = Array.FindAll(places, place => !gone.Contains((block * PassageBlock.Size) + place));
            if (rest.Length == places.Length) continue;
            changed[posting.Key] = places.Length - rest.Length;
            if (rest.Length == 0) context.Remove(posting);
            else posting.Places = PassageBlock.Write(rest);
        }

        foreach (var keys in changed.Keys.Chunk(Batch))
        {
            foreach (var term in await context.Terms.Where(t => EF.Parameter(keys).Contains(t.Key)).ToListAsync(cancellationToken))
            {
                term.Passages -= changed[term.Key];
                if (term.Passages == 0) context.Remove(term);
            }
        }

        await context.SaveChangesAsync(cancellationToken);
    }
}
