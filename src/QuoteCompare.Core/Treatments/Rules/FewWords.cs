using System.Collections.Frozen;
using QuoteCompare.Core.Lexicons;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Rules;

/// <summary>A stretch in quotation marks that is part of a clause of the speech.</summary>
/// <param name="Original">Index of the original.</param>
/// <param name="Quoted">The words in marks; UTF-16 code units of the report.</param>
/// <param name="Passage">The words of the original that they render.</param>
/// <param name="Sentence">The sentence of the original.</param>
internal sealed record FewWords(int Original, TextSpan Quoted, TextSpan Passage, TextSpan Sentence)
{
    /// <summary>Words up to which marks hold single words, and up to which they hold a part of a clause.</summary>
    public const int MostSingle = 2, Most = 8;

    public static IEnumerable<FewWords> In(WordAccount account)
    {
        // A quotation that its reporting clause interrupts is one, however few words stand before the clause.
        if (account.Quotation is { Type: QuotationType.Direct, Quoted.Count: > 1 }) yield break;
        foreach (var quoted in account.Quotation.Quoted)
        {
            var count = ContentWords.CountWords(account.Report, quoted);
            if (count == 0 || count > Most || (count > MostSingle && ShowsVerb(account, quoted))) continue;
            if (account.Rendered.Where(r => quoted.Overlaps(r.Report)).ToList() is not [var first, ..] rendered) continue;
            var passage = rendered.Where(r => r.Original == first.Original).Select(r => r.Passage).Aggregate((one, next) => one.Cover(next));
            var text = account.Original(first.Original);
            if (StandsInMarks(text, passage)) continue;
            var sentence = text.SpokenSpan(text.SentenceAt(passage.Start));
            if (count > MostSingle && BeginsSentence(account, quoted)) continue;
            if (ContentWords.Count(text, sentence) > ContentWords.Count(text, passage)) yield return new FewWords(first.Original, ContentWords.FirstToLast(account.Report, quoted) ?? quoted, passage, sentence);
        }
    }

    /// <summary>The speech sets them in marks itself.</summary>
    private static bool StandsInMarks(SegmentedText text, TextSpan passage)
    {
        var first = text.TokensIn(passage).Start;
        return first > 0 && text.Text[text.Tokens[first - 1].Span.Start] is '“' or '"' or '‘' or '\'' or '«' or '„' or '`';
    }

    /// <summary>Words from a sentence's start on, set as a sentence, are a sentence cut short.</summary>
    private static bool BeginsSentence(WordAccount account, TextSpan quoted) =>
        account.Quotation.Type == QuotationType.Direct && char.IsUpper(account.Report.Text[quoted.Start]) && account.LeftOut.All(left => left.Place != LeftOutPlace.Start);

    /// <summary>A subject pronoun, an auxiliary or a past form before the last word: the words are a clause.</summary>
    public static bool ShowsVerb(WordAccount account, TextSpan quoted)
    {
        var range = account.Report.TokensIn(quoted);
        var isSentence = account.Quotation.Type == QuotationType.Direct && char.IsUpper(account.Report.Text[quoted.Start]);
        return Enumerable.Range(range.Start, Math.Max(0, range.Length - 1)).Any(i => account.Report.Tokens[i].Is(
            WordClass.Auxiliary | WordClass.Modal | WordClass.Contraction) || account.Report.Tokens[i].Normal is "i" or "we" or "they" or "he" or "she" || (i > range.Start && IsPastForm(account.Report, i, isSentence)));
    }

    /// <summary>"The town lost the", and of what is set as a sentence "the mill burned in": behind a noun, and before what a verb takes. "A road built by" is none.</summary>
    private static bool IsPastForm(SegmentedText text, int token, bool isSentence)
    {
        var (before, word, next) = (text.Tokens[token - 1], text.Tokens[token].Normal, text.Tokens[token + 1]);
        if (!word.EndsWith("ed", StringComparison.Ordinal) && !Irregular.Contains(word)) return false;
        return before.IsWord && !before.Is(WordClass.Determiner | WordClass.Possessive | WordClass.Preposition | WordClass.Coordinator)
            && (next.Is(WordClass.Determiner | WordClass.Possessive | WordClass.ObjectPronoun | WordClass.Adverb) || (isSentence && next.Is(WordClass.Preposition) && next.Normal != "by"));
    }

    private static readonly FrozenSet<string> Irregular = Lexicon.Lines("irregular-forms.txt").Select(line => line.Split(':')[0])
        .Where(form => form.Length > 2 && !form.EndsWith("ing", StringComparison.Ordinal) && !form.EndsWith("er", StringComparison.Ordinal) && !form.EndsWith('s') && !form.EndsWith("est", StringComparison.Ordinal))
        .ToFrozenSet(StringComparer.Ordinal);
}
