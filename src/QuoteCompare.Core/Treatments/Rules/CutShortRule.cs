using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Rules;

/// <summary>
/// The beginning or the end of a sentence left out of a quotation that is set as a sentence of its own. Words quoted inside the report's sentence
/// claim no whole sentence.
/// </summary>
internal sealed class CutShortRule : IFindingRule
{
    /// <summary>Words from which a quotation reads as a sentence; shorter ones are read as a name or a phrase.</summary>
    private const int LeastWords = 4;

    public IEnumerable<Finding> Find(WordAccount account)
    {
        if (account.Quotation.Type != QuotationType.Direct || !ReadsAsSentence(account) || FewWords.In(account).Any()) return [];
        return account.LeftOut
            .Where(left => left.Place is LeftOutPlace.Start or LeftOutPlace.End && left.IsQuoted && left.IsMissed && left.Gap.Mark is null)
            .Where(left => left.Gap.Content == 0)
            .Select(left => Cut(account, left));
    }

    private static Finding Cut(WordAccount account, LeftOutWords left)
    {
        var words = account.Quote(left.Original, left.Span);
        return new Finding
        {
            Kind = FindingKind.CutShort,
            Group = FindingGroup.Trimmed,
            Original = left.Original,
            OriginalSpan = left.Span,
            Rule = left.Place == LeftOutPlace.Start ? "cut-short/start" : "cut-short/end",
            Certainty = account.IsSameTranscript(left.Original) ? Certainty.Clear : Certainty.Check,
            Why = left.Place == LeftOutPlace.Start
                ? $"In the speech the sentence begins with {words}; the quotation begins after it."
                : $"In the speech the sentence goes on with {words}; the quotation ends before it.",
            Fair = account.IsSameTranscript(left.Original)
                ? "A sentence may be quoted in part when the rest does not bear on it."
                : "Another translation may set the full stop elsewhere; the rest may also stand in the report outside the marks.",
        };
    }

    private static bool ReadsAsSentence(WordAccount account)
    {
        var quoted = account.Quotation.Span;
        if (ContentWords.CountWords(account.Report, quoted) < LeastWords) return false;
        var range = account.Report.TokensIn(quoted);
        var first = Enumerable.Range(range.Start, range.Length).Select(i => account.Report.Tokens[i]).First(token => token.IsWord);
        return first.Kind == TokenKind.Number || char.IsUpper(account.Report.Text[first.Span.Start]);
    }
}
