using Microsoft.EntityFrameworkCore;
using QuoteCompare.Core;
using QuoteCompare.Core.Origins;
using QuoteCompare.Core.Text;
using QuoteCompare.Storage.Databases;
using QuoteCompare.Storage.Rows;

namespace QuoteCompare.Storage.Searching;

/// <summary>Writes what can be searched, inside the transaction of its context: with the text or comparison, or not at all.</summary>
internal sealed class SearchRegister(LibraryContext context, CancellationToken cancellationToken)
{
    /// <summary>Words of an entry; a longer paragraph is kept in parts. PostgreSQL counts places up to 16,383.</summary>
    private const int MostWords = 2_000;

    /// <summary>Makes the paragraphs of a version searchable, and those of its text's other versions no longer. Again, it changes nothing.</summary>
    /// <param name="version">With its text.</param>
    public async Task IndexAsync(VersionRow version)
    {
        if (await context.SearchEntries.AnyAsync(e => e.VersionId == version.Id && e.ComparisonKey == null, cancellationToken)) return;
        foreach (var other in await context.Versions.Where(v => v.TextId == version.TextId && v.Id != version.Id).Select(v => v.Id).ToListAsync(cancellationToken)) await RemoveAsync(other);
        await AddAsync([.. Parts(version).Select(part => new SearchEntryRow
        {
            Kind = version.Text.Kind == TextKind.Speech ? SearchKind.Speech : SearchKind.Report,
            VersionId = version.Id,
            Paragraph = part.Paragraph,
            Start = part.Span.Start,
            End = part.Span.End,
            Words = part.Span.In(version.Words),
        })]);
    }

    /// <summary>Makes the quotations of a comparison searchable, and those of the report's other comparisons no longer; of a report that has a later version, none.</summary>
    public async Task IndexAsync(ComparisonRow comparison)
    {
        if (!await context.SearchEntries.AnyAsync(e => e.VersionId == comparison.ReportId && e.ComparisonKey == null, cancellationToken)) return;
        await RemoveQuotationsAsync(comparison.ReportId);
        await AddAsync([.. comparison.Quotations.Select(quotation => new SearchEntryRow
        {
            Kind = SearchKind.Quotation,
            VersionId = comparison.ReportId,
            Paragraph = quotation.Paragraph,
            Start = quotation.Span.Start,
            End = quotation.Span.End,
            Words = quotation.Span.Exact,
            ComparisonKey = comparison.Key,
            Quotation = quotation.Index,
            Speaker = quotation.Speaker,
            Event = quotation.Event,
        })]);
    }

    /// <summary>Takes a version, its paragraphs and its quotations, out of the search. The one way out.</summary>
    public Task RemoveAsync(string versionId) => RemoveAsync(versionId, ofQuotations: false);

    /// <summary>Takes the quotations of a report's version out of the search, its paragraphs stay.</summary>
    public Task RemoveQuotationsAsync(string versionId) => RemoveAsync(versionId, ofQuotations: true);

    /// <summary>Takes everything out.</summary>
    public async Task ClearAsync()
    {
        await context.FullText.ClearAsync(context, cancellationToken);
        await context.SearchEntries.ExecuteDeleteAsync(cancellationToken);
    }

    private async Task RemoveAsync(string versionId, bool ofQuotations)
    {
        await context.FullText.RemoveAsync(context, versionId, ofQuotations, cancellationToken);
        await context.SearchEntries.Where(e => e.VersionId == versionId && (!ofQuotations || e.ComparisonKey != null)).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task AddAsync(IReadOnlyList<SearchEntryRow> entries)
    {
        context.AddRange(entries);
        await context.SaveChangesAsync(cancellationToken);
        foreach (var entry in entries)
        {
            var keys = SearchWords.Of(entry.Words).Take(MostWords).Select(word => word.Key).ToList();
            if (keys.Count > 0) await context.FullText.AddAsync(context, entry.Id, keys, cancellationToken);
        }
    }

    /// <summary>Every paragraph, titles and bylines too; what belongs to the page is left out.</summary>
    private static IEnumerable<(int Paragraph, TextSpan Span)> Parts(VersionRow version)
    {
        var text = TextSegmenter.Segment(version.Words);
        foreach (var paragraph in text.Paragraphs.Where(p => p.Role != ParagraphRole.Boilerplate))
        {
            var tokens = text.TokensIn(paragraph.Span);
            for (var first = tokens.Start; first < tokens.End; first += MostWords)
                yield return (paragraph.Number, new TextSpan(text.Tokens[first].Span.Start, text.Tokens[Math.Min(first + MostWords, tokens.End) - 1].Span.End));
        }
    }
}
