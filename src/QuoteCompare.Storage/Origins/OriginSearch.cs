using Microsoft.EntityFrameworkCore;
using QuoteCompare.Core.Origins;
using QuoteCompare.Storage.Databases;
using QuoteCompare.Storage.Rows;
using QuoteCompare.Storage.Texts;

namespace QuoteCompare.Storage.Origins;

/// <summary>Looks for the passages that words may come from: the index chooses some by their words, the engine ranks those.</summary>
internal sealed class OriginSearch(LibraryContext context, CancellationToken cancellationToken)
{
    /// <summary>Keys looked up for one question, the words themselves before their synonyms: bounds a pasted page.</summary>
    private const int MostKeys = 1_500;

    /// <summary>Places read for one question, rarest keys first: what stands in a tenth of a large library tells nothing that the rarer words do not.</summary>
    private const int MostPlaces = 600_000;

    /// <summary>Passages that the engine ranks, each with its neighbours, so many sentences on either side.</summary>
    private const int MostCandidates = 100, Reach = 2;

    /// <summary>Passages whose length is looked at, and the length of a usual one: UTF-16 code units.</summary>
    private const int MostScored = 1_000, Usual = 100;

    /// <summary>Passages answered with.</summary>
    private const int MostAnswers = 10;

    public async Task<FoundPassages> FindAsync(AskedWords asked)
    {
        if (ProblemOf(asked) is { } problem) return new FoundPassages(asked.Text, asked.IsCut, problem, [], []);
        var passages = await context.IndexedVersions.SumAsync(i => i.Passages, cancellationToken);
        var candidates = await CandidatesAsync(asked, passages);
        if (candidates.Count == 0) return new FoundPassages(asked.Text, asked.IsCut, null, [], []);

        var ranker = new OriginRanker(asked, candidates);
        var counts = await CountsAsync([.. ranker.Keys]);
        var ranked = ranker.Rank(key => PassageScores.Rarity(counts.GetValueOrDefault(key), passages), cancellationToken);
        var answers = await AnswersAsync([.. ranked.Take(MostAnswers)], candidates);
        return new FoundPassages(asked.Text, asked.IsCut, null, [.. answers.Where(answer => answer.Certainty is not null)], [.. answers.Where(answer => answer.Certainty is null)]);
    }

    private static string? ProblemOf(AskedWords asked) => asked switch
    {
        { HasWords: false } => "There is no word to look for.",
        { Words.Count: 0 } => "These words stand in nearly every speech. Add a word that tells more: a noun, a name or a number.",
        _ => null,
    };

    private async Task<IReadOnlyList<Neighbourhood>> CandidatesAsync(AskedWords asked, int passages)
    {
        var keys = asked.Words.SelectMany(word => word).OrderByDescending(key => key.Weight).Select(key => key.Key).Distinct(StringComparer.Ordinal).Take(MostKeys).ToList();
        var counts = await CountsAsync(keys);
        var postings = await PostingsAsync(Affordable(counts));
        var scores = new PassageScores(passages);
        foreach (var word in asked.Words) scores.Add(word.Where(key => postings.Contains(key.Key)).Select(key => (key, counts[key.Key], (IReadOnlyList<(int, byte[])>)[.. postings[key.Key]])));
        return await NeighbourhoodsAsync(await ShortestAsync(scores.Best(MostScored)));
    }

    /// <summary>Of passages with as much of the words the shorter ones: a long sentence has some of any words.</summary>
    private async Task<IReadOnlyList<int>> ShortestAsync(IReadOnlyList<(int Passage, double Score)> scored)
    {
        var ids = scored.Select(s => s.Passage).ToList();
        var lengths = await context.Passages.AsNoTracking().Where(p => EF.Parameter(ids).Contains(p.Id)).Select(p => new { p.Id, p.Words }).ToDictionaryAsync(p => p.Id, p => p.Words.Length, cancellationToken);
        return [.. scored.Where(s => lengths.ContainsKey(s.Passage))
            .OrderByDescending(s => s.Score / Math.Sqrt(Usual + lengths[s.Passage])).ThenBy(s => s.Passage)
            .Take(MostCandidates).Select(s => s.Passage)];
    }

    private Task<Dictionary<string, int>> CountsAsync(List<string> keys) => context.Terms.AsNoTracking()
        .Where(t => EF.Parameter(keys).Contains(t.Key)).ToDictionaryAsync(t => t.Key, t => t.Passages, StringComparer.Ordinal, cancellationToken);

    private static List<string> Affordable(Dictionary<string, int> counts)
    {
        var (keys, places) = (new List<string>(), 0L);
        foreach (var (key, count) in counts.OrderBy(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal))
        {
            places += count;
            if (places > MostPlaces && keys.Count > 0) break;
            keys.Add(key);
        }

        return keys;
    }

    private async Task<ILookup<string, (int Block, byte[] Places)>> PostingsAsync(List<string> keys)
    {
        var rows = await context.Postings.AsNoTracking().Where(p => EF.Parameter(keys).Contains(p.Key)).ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.Key, row => (row.Block, row.Places), StringComparer.Ordinal);
    }

    private async Task<IReadOnlyList<Neighbourhood>> NeighbourhoodsAsync(IReadOnlyList<int> passages)
    {
        var wanted = passages.SelectMany(passage => Enumerable.Range(passage - Reach, (2 * Reach) + 1)).Distinct().ToList();
        var rows = await context.Passages.AsNoTracking().Where(p => EF.Parameter(wanted).Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancellationToken);
        return [.. passages.Where(rows.ContainsKey).Select(passage => Around(rows, passage))];
    }

    private static Neighbourhood Around(Dictionary<int, PassageRow> rows, int passage)
    {
        var (first, last) = (passage, passage);
        while (first > passage - Reach && rows.TryGetValue(first - 1, out var before) && FollowOn(before, rows[first])) first--;
        while (last < passage + Reach && rows.TryGetValue(last + 1, out var next) && FollowOn(rows[last], next)) last++;
        return new Neighbourhood(rows[passage].VersionId, [.. Enumerable.Range(first, last - first + 1).Select(id => rows[id])
            .Select(row => new SpeechPassage(row.Sentence, row.Paragraph, row.Start, row.Words))]);
    }

    private static bool FollowOn(PassageRow one, PassageRow next) => one.VersionId == next.VersionId && one.Start + one.Words.Length == next.Start;

    private async Task<IReadOnlyList<FoundPassage>> AnswersAsync(IReadOnlyList<RankedOrigin> ranked, IReadOnlyList<Neighbourhood> candidates)
    {
        var ids = ranked.Select(origin => candidates[origin.Neighbourhood].Speech).Distinct().ToList();
        var speeches = (await new TextCatalogue(context).FindAsync(ids, cancellationToken)).ToDictionary(text => text.Id, StringComparer.Ordinal);
        return [.. from origin in ranked
            let neighbourhood = candidates[origin.Neighbourhood]
            where speeches.ContainsKey(neighbourhood.Speech)
            select new FoundPassage(speeches[neighbourhood.Speech], origin.Confidence, origin.Certainty, neighbourhood.SentencesOf(origin.Alignments), origin.Alignments)];
    }
}
