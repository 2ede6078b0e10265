using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>
/// What telling words outside quotation marks does to their sense words without changing what is said: the reporting verb denies ("ruled out selling it"), "may"
/// becomes "could", "I think" becomes "she thought", two negations cancel, and the report says on which day it was said.
/// </summary>
internal sealed class ReportedSpeech
{
    /// <summary>Words at the start of what is reported among which a verb of refusal may stand ("denied wanting to sell").</summary>
    private const int FirstWords = 3;

    /// <summary>Tokens before a quotation, and of the answer to a question, that are looked at.</summary>
    private const int Reach = 40;

    private readonly WordAccount _account;
    private readonly List<string> _round;

    private ReportedSpeech(WordAccount account) => (_account, _round) = (account, RoundQuotation(account));

    /// <summary>Whether the reporting clause, or what else stands before the quotation in its sentence, says what a class of words says.</summary>
    public static bool IsToldRound(WordAccount account, FindingKind kind, string name) => RoundQuotation(account).Exists(word => SensePhrases.MayReport(kind, name, word));

    /// <summary>Whether some words of the report tell what a class of words says.</summary>
    public static bool IsTold(WordAccount account, TextSpan own, FindingKind kind, string name) =>
        Words(account.Report, account.Report.TokensIn(own)).Any(word => SensePhrases.MayReport(kind, name, word));

    /// <summary>Whether some word without a counterpart tells what a class of words says: "share purchases were conceivable".</summary>
    public static bool IsToldFreely(WordAccount account, FindingKind kind, string name) => account.Added.Any(added => IsTold(account, added.Span, kind, name));

    /// <summary>Takes away, at the places outside quotation marks, what reported speech says in its own way.</summary>
    public static void Settle(WordAccount account, List<SensePlace> places)
    {
        var reported = places.FindAll(place => place.Site.IsReported);
        if (reported.Count == 0) return;
        var speech = new ReportedSpeech(account);
        speech.Cancel(reported);
        var denied = speech._round.Exists(word => SensePhrases.MayReport(FindingKind.Negation, "", word));
        foreach (var place in reported)
        {
            place.Lost.RemoveAll(word => word.Kind == FindingKind.Hedge && speech.IsToldAt(place, word));
            if (place.Lost.Find(word => word.Kind == FindingKind.Negation) is { } negation && (denied || speech.IsToldAt(place, negation)))
            {
                place.Lost.Remove(negation);
                denied = false;
            }

            place.Gained.RemoveAll(word => (speech.IsDayOfSpeaking(word) && !place.Lost.Exists(lost => lost.Kind == word.Kind)) || (word.Kind == FindingKind.Negation && speech.IsAnswer(place)) || IsEitherDenied(place, word));
        }
    }

    /// <summary>Whether the words at a place tell a word of the speech; of a hedge also the reporting clause, or any word that the report tells of its own.</summary>
    private bool IsToldAt(SensePlace place, SenseWord lost) =>
        (lost.Kind == FindingKind.Hedge && (_round.Exists(word => SensePhrases.MayReport(lost.Kind, lost.Class, word)) || IsToldFreely(_account, lost.Kind, lost.Class)))
        || (place.Site.Report is { } own && Words(_account.Report, _account.Report.TokensIn(own)).Any(word => Tells(lost, word)));

    private static bool Tells(SenseWord lost, string word) =>
        SensePhrases.MayReport(lost.Kind, lost.Class, word) || (lost.Kind == FindingKind.Negation && Denials.IsDenying(word));

    /// <summary>"Nobody remembers a winter in which it did not leak": of two negations, one in a clause that hangs on the other, nothing is left when both go.</summary>
    private void Cancel(List<SensePlace> places)
    {
        var lost = places.SelectMany(place => place.Lost.Where(word => word.Kind == FindingKind.Negation).Select(word => (Place: place, Word: word))).ToList();
        for (var i = 0; i + 1 < lost.Count; i++)
        {
            var (one, next) = (lost[i], lost[i + 1]);
            if (one.Place.Site.Original != next.Place.Site.Original || !Hangs(_account.Original(one.Place.Site.Original), one.Word.Tokens, next.Word.Tokens)) continue;
            one.Place.Lost.Remove(one.Word);
            next.Place.Lost.Remove(next.Word);
            foreach (var place in places) place.Gained.RemoveAll(word => word is { Kind: FindingKind.Quantifier, Class: "all" or "always" });
            i++;
        }
    }

    private static bool Hangs(SegmentedText text, TextSpan one, TextSpan next)
    {
        if (next.Start <= one.End || text.SentenceAt(text.Tokens[one.Start].Span.Start) != text.SentenceAt(text.Tokens[next.Start].Span.Start)) return false;
        var between = Enumerable.Range(one.End, next.Start - one.End).Select(i => text.Tokens[i]).ToList();
        return between.Exists(token => token.Is(WordClass.Relative)) && !between.Exists(token => !token.IsWord || token.Is(WordClass.Coordinator));
    }

    /// <summary>"On Thursday" beside what was said on a Thursday is the report's.</summary>
    private bool IsDayOfSpeaking(SenseWord word) => word is { Kind: FindingKind.Time, Date: { } date }
        && Days().Any(day => !date.Contradicts(day) && (word.Weekday is null || day.Whole is not { } spoken || spoken.DayOfWeek == word.Weekday));

    private IEnumerable<EventDate> Days() =>
        (_account.Quotation.Event is { } told ? new[] { told } : []).Concat(_account.Alignments.SelectMany(a => _account.Input.Originals[a.Passage.Original].Days));

    /// <summary>"Is it ours? It is not." told as "it was not theirs": the words are those of the question, the "not" that of its answer.</summary>
    private bool IsAnswer(SensePlace place)
    {
        var text = _account.Original(place.Site.Original);
        return _account.Alignments.Where(a => a.Passage.Original == place.Site.Original).Any(a =>
        {
            var own = text.SentenceAt(a.Passage.Span.End - 1);
            if (own + 1 >= text.Sentences.Count || text.Tokens[text.SpokenIn(own).End - 1].Normal != "?") return false;
            var answer = text.SpokenIn(own + 1);
            return SenseReader.Read(text, new(answer.Start, Math.Min(answer.End, answer.Start + Reach))).Any(word => word.Kind == FindingKind.Negation);
        });
    }

    /// <summary>"Not with either" says what "with neither" says.</summary>
    private static bool IsEitherDenied(SensePlace place, SenseWord word) => word is { Kind: FindingKind.Quantifier, Class: "either" }
        && place.AllLost.Any(lost => lost.Kind == FindingKind.Negation);

    /// <summary>The words of the quotation's sentence before it, its cue, and the first of its own: there reported speech denies and believes.</summary>
    private static List<string> RoundQuotation(WordAccount account)
    {
        var sentence = Neighbourhood.Sentences(account.Report, account.Quotation.Span, 0);
        var first = account.Report.TokensIn(account.Quotation.Span).Start;
        var own = account.Quotation.Type == QuotationType.Direct ? 0 : FirstWords;
        return
        [
            .. Words(account.Report, new TextSpan(Math.Max(sentence.Start, first - Reach), Math.Max(sentence.Start, first))),
            .. account.Added.Select(added => account.Report.TokensIn(added.Span)).Where(added => added.Start < first + own).SelectMany(added => Words(account.Report, new(added.Start, Math.Min(added.End, first + own)))),
            .. account.Quotation.Cue.ToLowerInvariant().Split(' '),
        ];
    }

    private static IEnumerable<string> Words(SegmentedText text, TextSpan tokens) =>
        Enumerable.Range(tokens.Start, tokens.Length).Select(i => text.Tokens[i]).Where(token => token.IsWord).Select(token => token.Normal);
}
