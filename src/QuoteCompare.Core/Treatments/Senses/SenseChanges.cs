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
    private readonly SensePlaces _places;
    private readonly SenseCertainty _certainty;

    private SenseChanges(WordAccount account)
    {
        _account = account;
        _certainty = new SenseCertainty(account);
        _places = new SensePlaces(account);
    }

    /// <summary>The differences of a quotation; between the words kept one a place at most.</summary>
    public static IReadOnlyList<SenseChange> Find(WordAccount account)
    {
        var conditions = ConditionFinder.Find(account);
        var outside = OutsideFinder.Find(account);
        return Apart([.. conditions, .. outside, .. BesideFinder.Find(account), .. ModalFinder.Find(account), .. CalendarUnits.Find(account), .. QuestionFinder.Find(account), .. new SenseChanges(account).Changes()]);
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
        foreach (var original in SenseSite.In(_account).Select(_places.Read).GroupBy(p => p.Site.Original))
        {
            var places = original.Take(MostPlaces).ToList();
            var opposites = Opposites.Settle(_account, places).ToList();
            places.RemoveAll(p => p.Lost.Count + p.Gained.Count == 0);
            SensePlaces.Settle(places);
            foreach (var kind in (FindingKind[])[FindingKind.Number, FindingKind.Time]) SensePlaces.PairOnly(places, kind);
            ReportedSpeech.Settle(_account, places);
            foreach (var change in places.Select(Told).OfType<SenseChange>().Concat(opposites)) yield return change;
        }
    }

    private SenseChange? Told(SensePlace place)
    {
        var edge = place.Site.Place is LeftOutPlace.Start or LeftOutPlace.End && !IsWordForWord(place);
        foreach (var kind in Order)
        {
            var (lost, gained) = (place.Lost.Find(w => w.Kind == kind), place.Gained.Find(w => w.Kind == kind));
            // "Half of them" told as "all of them" is a quantity for another, whichever of the two is a number.
            if (kind == FindingKind.Number && (lost is null) != (gained is null))
                (lost, gained) = (lost ?? place.Lost.Find(IsQuantity), gained ?? place.Gained.Find(IsQuantity));
            if ((lost ?? gained) is null || (edge && (lost is null || gained is null)) || !Matters(place, lost, gained)) continue;
            if (_certainty.Of(place.Site, lost, gained) is not { } certainty) continue;
            return new SenseChange
            {
                Kind = lost?.Kind == FindingKind.Quantifier || gained?.Kind == FindingKind.Quantifier ? FindingKind.Quantifier : kind,
                Case = (lost, gained) switch { (null, _) => SenseCase.PutIn, (_, null) => SenseCase.LeftOut, _ => SenseCase.Changed },
                Original = place.Site.Original,
                Passage = lost?.Span ?? place.Site.Passage,
                Report = gained?.Span ?? place.Site.Report,
                Place = place.Site.At,
                Certainty = IsSummary(place, lost, gained) ? Certainty.Check : place.Site.IsMarked && certainty == Certainty.Clear ? Certainty.Likely : certainty,
            };
        }

        return null;
    }

    /// <summary>"Everybody" for "nobody": at a sentence's edge, too, such words stand for each other when no content stands beside them.</summary>
    private bool IsWordForWord(SensePlace place) => place.Site is { Passage: not null, Report: not null } && _account.IsSameTranscript(place.Site.Original)
        && place.Site.OtherContent(_account.Original(place.Site.Original), place.AllLost) == 0 && place.Site.OtherOwnContent(_account.Report, place.AllGained) == 0;

    /// <summary>Outside quotation marks a time told or left untold, and a quantity put in, are mostly the report's own: worth a check.</summary>
    private static bool IsSummary(SensePlace place, SenseWord? lost, SenseWord? gained) => place.Site.IsReported
        && ((lost ?? gained)!.Kind == FindingKind.Time ? lost is null || gained is null : lost is null && gained!.Kind == FindingKind.Quantifier);

    private static bool IsQuantity(SenseWord word) => word.Kind == FindingKind.Quantifier;

    /// <summary>Whether the difference is about the sense word, not about a clause that happens to hold one.</summary>
    private bool Matters(SensePlace place, SenseWord? lost, SenseWord? gained)
    {
        var beside = place.Site.OtherContent(_account.Original(place.Site.Original), place.AllLost);
        var own = place.Site.OtherOwnContent(_account.Report, place.AllGained);
        if (lost is null && gained!.Class is not "certain" && gained.Kind == FindingKind.Hedge && place.Site.Passage is null && own > 0) return false;
        if (lost?.Class == "certain" && gained is null) return false;
        if (lost is not null && SetAside.IsKept(_account, place.Site.Original, lost) == true && _account.IsSameTranscript(place.Site.Original)) return true;
        if (lost is null) return own <= (place.Site.Passage is null ? MostBesideLeftOut : MostBesideReplaced) && beside <= MostInPlace;
        return beside <= (place.Site.Report is null ? MostBesideLeftOut : MostBesideReplaced) && own <= MostInPlace;
    }
}
