using Microsoft.EntityFrameworkCore;
using QuoteCompare.Core;
using QuoteCompare.Storage.Databases;
using QuoteCompare.Storage.Rows;
using QuoteCompare.Storage.Texts;

namespace QuoteCompare.Storage.Searching;

/// <summary>Searches paragraphs and quotations.</summary>
internal sealed class LibrarySearch(LibraryContext context, CancellationToken cancellationToken)
{
    /// <summary>Matches that are looked through for names and dates, and ranked; hits answered with.</summary>
    private const int MostMatches = 2_000, MostHits = 50;

    public async Task<SearchResults> FindAsync(string question)
    {
        try
        {
            return await FindAsync(SearchParser.Read(question));
        }
        catch (SearchProblem problem)
        {
            return new SearchResults(problem.Message, [], IsCut: false);
        }
    }

    private async Task<SearchResults> FindAsync(SearchQuery query)
    {
        var entries = await Matching(query).AsNoTracking().OrderBy(e => e.Id).Take(MostMatches).ToListAsync(cancellationToken);
        var versions = entries.Select(e => e.VersionId).Distinct().ToList();
        var metadata = (await context.Metadata.AsNoTracking().Where(m => EF.Parameter(versions).Contains(m.VersionId)).ToListAsync(cancellationToken))
            .GroupBy(m => m.VersionId).ToDictionary(own => own.Key, own => own.MaxBy(m => m.Number)!.Declared, StringComparer.Ordinal);
        var ranked = entries.Where(entry => SearchFilter.Holds(query, entry, metadata[entry.VersionId]))
            .Select(entry => (Entry: entry, Snippet: Snippet.Of(entry.Words, query.Phrases)))
            .OrderByDescending(match => match.Snippet.Weight).ThenBy(match => match.Entry.Id)
            .ToList();
        return new SearchResults(null, await HitsAsync([.. ranked.Take(MostHits)]), ranked.Count > MostHits || entries.Count == MostMatches);
    }

    private IQueryable<SearchEntryRow> Matching(SearchQuery query)
    {
        IQueryable<SearchEntryRow> entries = context.SearchEntries;
        var (kinds, findings) = (query.Kinds, query.Findings);
        if (kinds.Count > 0) entries = entries.Where(e => kinds.Contains(e.Kind));
        if (findings.Count > 0) entries = entries.Where(e => context.Set<FindingRow>().Any(f => f.ComparisonKey == e.ComparisonKey && f.Quotation == e.Quotation && findings.Contains(f.Kind)));
        if (query.Phrases.Count == 0) return entries;
        var matching = context.FullText.Matching(context, query.Phrases);
        return entries.Where(e => matching.Contains(e.Id));
    }

    private async Task<IReadOnlyList<SearchHit>> HitsAsync(IReadOnlyList<(SearchEntryRow Entry, Snippet Snippet)> matches)
    {
        var texts = (await new TextCatalogue(context).FindAsync([.. matches.Select(match => match.Entry.VersionId).Distinct()], cancellationToken)).ToDictionary(text => text.Id, StringComparer.Ordinal);
        return [.. from match in matches
            let entry = match.Entry
            where texts.ContainsKey(entry.VersionId)
            select new SearchHit(entry.Kind, texts[entry.VersionId], entry.Paragraph, new TextSpan(entry.Start, entry.End), match.Snippet.Words, match.Snippet.Marks, entry.Speaker)];
    }
}
