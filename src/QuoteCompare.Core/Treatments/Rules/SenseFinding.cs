using QuoteCompare.Core.Text;
using QuoteCompare.Core.Treatments.Senses;

namespace QuoteCompare.Core.Treatments.Rules;

/// <summary>Says a difference of sense words as a finding of the group meaning.</summary>
internal static class SenseFinding
{
    /// <summary>Words shown on either side of a difference.</summary>
    private const int Beside = 5;

    /// <summary>The findings of one kind.</summary>
    /// <param name="account">The quotation.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="name">What such a word is called in a sentence ("the negation").</param>
    /// <param name="fair">What could make it fair.</param>
    public static IEnumerable<Finding> Of(WordAccount account, FindingKind kind, string name, string fair) =>
        account.Senses.Where(change => change.Kind == kind).Select(change => new Finding
        {
            Kind = kind,
            Group = FindingGroup.Meaning,
            Original = change.Original,
            OriginalSpan = change.Passage,
            ReportSpan = change.Report,
            Rule = $"{ContractName(kind)}/{CaseOf(change)}",
            Certainty = change.Certainty,
            Why = Sentence(account, change, name),
            Fair = account.IsSameTranscript(change.Original) ? $"{fair} {FairReadings.Recording}" : $"{fair} {FairReadings.Translation}",
        });

    private static string ContractName(FindingKind kind) => kind.ToString().ToLowerInvariant();

    private static string CaseOf(SenseChange change) => change.Case switch
    {
        SenseCase.LeftOut => "left-out",
        SenseCase.PutIn => "put-in",
        SenseCase.Changed => "changed",
        SenseCase.After => "after",
        SenseCase.Asked => "asked",
        SenseCase.Opposite => "opposite",
        _ => "before",
    };

    private static string Sentence(WordAccount account, SenseChange change, string name)
    {
        var report = Context(account.Report, change.Report ?? new TextSpan(change.Place, change.Place), account.Quotation.Span);
        if (change.Passage is not { } passage)
            return $"The quotation reads {account.Quote(report)}; for {name} {account.Quote(change.Report!.Value)} no counterpart was found at this place of the speech.";
        var text = account.Original(change.Original);
        var spoken = account.Quote(change.Original, Context(text, passage, text.SpokenSpan(text.SentenceAt(passage.Start))));
        return change.Case switch
        {
            SenseCase.Changed or SenseCase.Opposite => $"The speech has {name} {account.Quote(change.Original, passage)} where the quotation has {account.Quote(change.Report!.Value)}: {spoken} beside {account.Quote(report)}.",
            SenseCase.Outside => $"Right before these words the speech has {name} {account.Quote(change.Original, passage)}; the quotation begins after it: {account.Quote(report)}.",
            SenseCase.After => $"Right after these words the speech goes on {account.Quote(change.Original, passage)}; the quotation ends before it: {account.Quote(report)}.",
            SenseCase.Asked => $"The speech asks {account.Quote(change.Original, text.SpokenSpan(text.SentenceAt(passage.Start)))}; the quotation states {account.Quote(report)}.",
            SenseCase.PutIn => $"The speech reads {spoken}, the quotation {account.Quote(report)}; for {name} {account.Quote(change.Report!.Value)} no counterpart was found there.",
            _ => $"The speech reads {spoken}, the quotation {account.Quote(report)}; for {name} {account.Quote(change.Original, passage)} no counterpart was found there.",
        };
    }

    /// <summary>The words round a place, no further than <paramref name="bounds"/>.</summary>
    private static TextSpan Context(SegmentedText text, TextSpan place, TextSpan bounds)
    {
        var all = text.TokensIn(bounds);
        if (all.IsEmpty) return bounds;
        var words = text.TokensIn(place);
        var first = Math.Clamp(words.Start - Beside, all.Start, all.End - 1);
        var last = Math.Clamp(Math.Max(words.Start, words.End - 1) + Beside, first, all.End - 1);
        return text.Tokens[first].Span.Cover(text.Tokens[last].Span);
    }
}
