using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>Finds the sense words that a quotation leaves out, puts in or changes between words that it renders.</summary>
internal sealed class SenseChanges
{
    /// <summary>Content words beside a sense word with which it still is what the difference is about; with more, a clause was left out and the word with it.</summary>
    private const int MostBesideLeftOut = 0, MostBesideReplaced = 2, MostInPlace = 3;

    /// <summary>Places looked at in one quotation: each may be held against all of it.</summary>
    private const int MostPlaces = 1_000;

    /// <summary>Where one place holds several differences, the first of these is shown: it decides the sense of the others.</summary>
    private static readonly FindingKind[] Order =
        [FindingKind.Negation, FindingKind.Number, FindingKind.Time, FindingKind.Quantifier, FindingKind.Hedge];

    private readonly WordAccount _account;
    private readonly Dictionary<int, SenseWord[]> _spoken = [];
    private readonly SenseWord[] _quoted;
    private readonly SenseCertainty _certainty;

    private SenseChanges(WordAccount account)
    {
        _account = account;
        _certainty = new SenseCertainty(account);
        _quoted = [.. account.Quotation.Pieces.SelectMany(piece => SenseReader.In(account.Report, piece))];
        foreach (var original in account.Alignments.Select(a => a.Passage.Original).Distinct())
            _spoken[original] = [.. PassageWindows.Of(account, original).SelectMany(window => SenseReader.In(account.Original(original), window))];
    }

    /// <summary>The differences of a quotation; between the words kept one a place at most.</summary>
    public static IReadOnlyList<SenseChange> Find(WordAccount account)
    {
        var conditions = ConditionFinder.Find(account);
        var outside = OutsideFinder.Find(account);
        return Apart([.. conditions, .. outside, .. new SenseChanges(account).Changes()]);
    }

    /// <summary>A condition left out with its "not" is one difference: of changes that share words the first one counts.</summary>
    private static List<SenseChange> Apart(List<SenseChange> changes)
    {
        var kept = new List<SenseChange>();
        HashSet<(int Original, int At)> passages = [];
        HashSet<(int Original, int At)> reports = [];
        foreach (var change in changes)
        {
            List<(int, int)> passage = Letters(change.Original, change.Passage), report = Letters(change.Original, change.Report);
            if (passage.Exists(passages.Contains) || report.Exists(reports.Contains)) continue;
            passages.UnionWith(passage);
            reports.UnionWith(report);
            kept.Add(change);
        }

        return kept;
    }

    private static List<(int, int)> Letters(int original, TextSpan? span) =>
        span is { } words ? [.. Enumerable.Range(words.Start, words.Length).Select(at => (original, at))] : [];

    private IEnumerable<SenseChange> Changes()
    {
        foreach (var original in SenseSite.In(_account).Select(Read).Where(p => p.Lost.Count + p.Gained.Count > 0).GroupBy(p => p.Site.Original))
        {
            var places = original.Take(MostPlaces).ToList();
            Settle(places);
            foreach (var kind in (FindingKind[])[FindingKind.Number, FindingKind.Time]) PairOnly(places, kind);
            foreach (var change in places.Select(Told).OfType<SenseChange>()) yield return change;
        }
    }

    /// <summary>The sense words of a place, without those for which another says the same there.</summary>
    private Place Read(SenseSite site)
    {
        var lost = site.Passage is { } passage ? In(_spoken[site.Original], _account.Original(site.Original), passage) : [];
        var gained = site.Report is { } words ? In(_quoted, _account.Report, words) : [];
        return new Place(site,
            [.. lost.Where(one => !gained.Any(one.Says) && !IsKept(one, _account.Original(site.Original), site.Passage, _quoted))],
            [.. gained.Where(one => !lost.Any(one.Says) && !IsKept(one, _account.Report, site.Report, _spoken[site.Original]))],
            lost, gained);
    }

    /// <summary>Whether a date or number of which only a part is at the place stands in the other text all the same: "7 March" for "7 March 2025".</summary>
    private static bool IsKept(SenseWord word, SegmentedText text, TextSpan? site, SenseWord[] others) =>
        site is { } span && !text.TokensIn(span).Contains(word.Tokens) && others.Any(word.Says);

    /// <summary>A word left out at one place and put in at another has moved.</summary>
    private static void Settle(List<Place> places)
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
    private static void PairOnly(List<Place> places, FindingKind kind)
    {
        var lost = places.Where(p => p.Lost.Exists(w => w.Kind == kind)).ToList();
        var gained = places.Where(p => p.Gained.Exists(w => w.Kind == kind)).ToList();
        if (lost.Count != 1 || gained.Count != 1 || lost[0] == gained[0]) return;
        if (lost[0].Lost.FindAll(w => w.Kind == kind) is not [_] || gained[0].Gained.FindAll(w => w.Kind == kind) is not [var word]) return;
        gained[0].Gained.Remove(word);
        lost[0].Gained.Add(word);
    }

    private SenseChange? Told(Place place)
    {
        var edge = place.Site.Place is LeftOutPlace.Start or LeftOutPlace.End;
        foreach (var kind in Order)
        {
            var (lost, gained) = (place.Lost.Find(w => w.Kind == kind), place.Gained.Find(w => w.Kind == kind));
            if ((lost ?? gained) is null || (edge && (lost is null || gained is null)) || !Matters(place, lost, gained)) continue;
            if (_certainty.Of(place.Site, lost, gained) is not { } certainty) continue;
            return new SenseChange
            {
                Kind = kind,
                Case = (lost, gained) switch { (null, _) => SenseCase.PutIn, (_, null) => SenseCase.LeftOut, _ => SenseCase.Changed },
                Original = place.Site.Original,
                Passage = lost?.Span ?? place.Site.Passage,
                Report = gained?.Span ?? place.Site.Report,
                Place = place.Site.At,
                Certainty = place.Site.IsMarked && certainty == Certainty.Clear ? Certainty.Likely : certainty,
            };
        }

        return null;
    }

    /// <summary>Whether the difference is about the sense word, not about a clause that happens to hold one.</summary>
    private bool Matters(Place place, SenseWord? lost, SenseWord? gained)
    {
        var beside = place.Site.OtherContent(_account.Original(place.Site.Original), place.AllLost);
        var own = place.Site.OtherOwnContent(_account.Report, place.AllGained);
        if (lost is null && gained!.Class is not "certain" && gained.Kind == FindingKind.Hedge && place.Site.Passage is null && own > 0) return false;
        if (lost?.Class == "certain" && gained is null) return false;
        if (lost is null) return own <= (place.Site.Passage is null ? MostBesideLeftOut : MostBesideReplaced) && beside <= MostInPlace;
        return beside <= (place.Site.Report is null ? MostBesideLeftOut : MostBesideReplaced) && own <= MostInPlace;
    }

    /// <summary>The sense words at a place, of words in order: of a date or a number any word, of others every word of content.</summary>
    private static List<SenseWord> In(SenseWord[] words, SegmentedText text, TextSpan span)
    {
        var range = text.TokensIn(span);
        var first = Array.BinarySearch(words, range.Start, SenseWord.ByEnd);
        var near = words.Skip(first < 0 ? ~first : first).TakeWhile(word => word.Tokens.Start < range.End);
        return [.. near.Where(word => word.Tokens.Overlaps(range) && (word.Kind == FindingKind.Number || word.Date is not null || IsHeld(text, word.Tokens, range)))];
    }

    private static bool IsHeld(SegmentedText text, TextSpan tokens, TextSpan range)
    {
        var content = Enumerable.Range(tokens.Start, tokens.Length).Where(i => ContentWords.IsOne(text.Tokens[i])).ToList();
        return content.Count > 0 ? content.TrueForAll(range.Contains) : range.Contains(tokens);
    }

    private sealed record Place(SenseSite Site, List<SenseWord> Lost, List<SenseWord> Gained, IReadOnlyList<SenseWord> AllLost, IReadOnlyList<SenseWord> AllGained);
}
