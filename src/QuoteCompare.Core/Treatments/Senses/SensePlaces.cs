using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>A place with the sense words that only one side has.</summary>
/// <param name="Site">Where.</param>
/// <param name="Lost">Words of the speech that the quotation does not say there.</param>
/// <param name="Gained">Words of the quotation that the speech does not say there.</param>
/// <param name="AllLost">All sense words of the passage's side.</param>
/// <param name="AllGained">All sense words of the report's side.</param>
internal sealed record SensePlace(SenseSite Site, List<SenseWord> Lost, List<SenseWord> Gained, IReadOnlyList<SenseWord> AllLost, IReadOnlyList<SenseWord> AllGained);

/// <summary>Reads the sense words at the places where a passage and its rendering differ, and sets off what only moved.</summary>
internal sealed class SensePlaces
{
    private readonly WordAccount _account;
    private readonly Dictionary<int, SenseWord[]> _spoken = [];
    private readonly SenseWord[] _quoted;

    public SensePlaces(WordAccount account)
    {
        _account = account;
        _quoted = [.. account.Quotation.Pieces.SelectMany(piece => SenseReader.In(account.Report, piece))];
        foreach (var original in account.Alignments.Select(a => a.Passage.Original).Distinct())
            _spoken[original] = [.. PassageWindows.Of(account, original).SelectMany(window => SenseReader.In(account.Original(original), window))];
    }

    /// <summary>The sense words of a place, without those for which another says the same there.</summary>
    public SensePlace Read(SenseSite site)
    {
        var lost = site.Passage is { } passage ? In(_spoken[site.Original], _account.Original(site.Original), passage) : [];
        var gained = site.Report is { } words ? In(_quoted, _account.Report, words) : [];
        return new SensePlace(site,
            [.. lost.Where(one => SetAside.IsKept(_account, site.Original, one) != false && !gained.Any(one.Says) && !IsKept(one, _account.Original(site.Original), site.Passage, _quoted) && !IsInCondition(one, gained))],
            [.. gained.Where(one => !lost.Any(one.Says) && !IsKept(one, _account.Report, site.Report, _spoken[site.Original]) && !IsInCondition(one, lost))],
            lost, gained);
    }

    /// <summary>Whether a date or number of which only a part is at the place stands in the other text all the same: "7 March" for "7 March 2025".</summary>
    private static bool IsKept(SenseWord word, SegmentedText text, TextSpan? site, SenseWord[] others) =>
        site is { } span && !text.TokensIn(span).Contains(word.Tokens) && others.Any(other => other.IsDeictic == word.IsDeictic && word.Says(other));

    /// <summary>"Without that" may be told as "if that is not done", "unless" as "if not": the negation belongs to the condition.</summary>
    private static bool IsInCondition(SenseWord word, IEnumerable<SenseWord> others) =>
        word.Kind == FindingKind.Negation && others.Any(other => other is { Kind: FindingKind.Condition, Class: "bound" or "unless" });

    /// <summary>A word left out at one place and put in at another has moved.</summary>
    public static void Settle(List<SensePlace> places)
    {
        var gained = places.SelectMany(p => p.Gained.Select(word => (Place: p, Word: word))).ToLookup(g => g.Word.Kind);
        foreach (var place in places)
        {
            foreach (var lost in place.Lost.ToList())
            {
                if (gained[lost.Kind].FirstOrDefault(g => g.Place.Gained.Contains(g.Word) && g.Word.Says(lost)) is not ({ } other, { } word)) continue;
                other.Gained.Remove(word);
                place.Lost.Remove(lost);
            }
        }
    }

    /// <summary>The only amount left out and the only one put in are one for the other, wherever the words round them fell.</summary>
    public static void PairOnly(List<SensePlace> places, FindingKind kind)
    {
        var lost = places.Where(p => p.Lost.Exists(w => w.Kind == kind)).ToList();
        var gained = places.Where(p => p.Gained.Exists(w => w.Kind == kind)).ToList();
        if (lost.Count != 1 || gained.Count != 1 || lost[0] == gained[0]) return;
        if (lost[0].Lost.FindAll(w => w.Kind == kind) is not [_] || gained[0].Gained.FindAll(w => w.Kind == kind) is not [var word]) return;
        gained[0].Gained.Remove(word);
        lost[0].Gained.Add(word);
    }

    /// <summary>The sense words at a place, of words in order: of a time or a number any word ("last | week"), of others every word of content.</summary>
    private static List<SenseWord> In(SenseWord[] words, SegmentedText text, TextSpan span)
    {
        var range = text.TokensIn(span);
        var first = Array.BinarySearch(words, range.Start, SenseWord.ByEnd);
        var near = words.Skip(first < 0 ? ~first : first).TakeWhile(word => word.Tokens.Start < range.End);
        return [.. near.Where(word => word.Tokens.Overlaps(range)).Select(word => OnlyOf(text, word, range) ?? word).Where(word => IsHeld(text, word, range))];
    }

    /// <summary>Of "only when" and "only if" the "only", where the place holds no more: "we will pay {only} when it is done".</summary>
    private static SenseWord? OnlyOf(SegmentedText text, SenseWord word, TextSpan range)
    {
        if (word.Kind != FindingKind.Condition || range.Contains(word.Tokens)) return null;
        var only = word.Tokens.Start;
        while (only < word.Tokens.End && text.Tokens[only].Normal != "only") only++;
        return only < word.Tokens.End && range.Contains(new TextSpan(only, only + 1))
            ? new SenseWord(FindingKind.Quantifier, "only", new(only, only + 1), text.Tokens[only].Span) : null;
    }

    private static bool IsHeld(SegmentedText text, SenseWord word, TextSpan range)
    {
        var tokens = word.Tokens;
        if (word.Kind == FindingKind.Number || word.Date is not null) return true;
        var content = Enumerable.Range(tokens.Start, tokens.Length).Where(i => ContentWords.IsOne(text.Tokens[i])).ToList();
        if (content.Count == 0) return range.Contains(tokens);
        return word.Kind == FindingKind.Time ? content.Exists(range.Contains) : content.TrueForAll(range.Contains);
    }
}
