using System.Collections.Frozen;
using QuoteCompare.Core.Lexicons;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>
/// Finds the sentences right beside the words kept that govern them or take them back: "If they pay. | Then we open.", "| We open. | But only if they pay.",
/// "| They have won. | That does not mean ...". Known by how they begin, and always to be checked: such a sentence may bear on something else.
/// </summary>
internal static class BesideFinder
{
    /// <summary>The share of its content words from which a sentence counts as quoted: of a phrase the neighbours are another matter.</summary>
    private const double LeastKept = 0.5;

    /// <summary>Tokens of a sentence among which its "will" or "would" stands.</summary>
    private const int FirstWords = 8;

    /// <summary>Words of a sentence that only denies ("We have certainly not").</summary>
    private const int LongestDenial = 4;

    /// <summary>Words that a quotation must have for a neighbour to bear on it.</summary>
    private const int LeastWords = 4;

    private static readonly FrozenDictionary<string, string[]> Openings = Lexicon.Lines("beside-sentences.txt")
        .Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
        .ToFrozenDictionary(parts => parts[0], parts => parts[1].Split(',', StringSplitOptions.TrimEntries), StringComparer.Ordinal);

    public static IEnumerable<SenseChange> Find(WordAccount account)
    {
        if (account.Quotation.Pieces.Sum(piece => ContentWords.CountWords(account.Report, piece)) < LeastWords) yield break;
        foreach (var alignment in account.Alignments)
        {
            var text = account.Original(alignment.Passage.Original);
            var first = text.SentenceAt(alignment.Passage.Span.Start);
            var last = text.SentenceAt(alignment.Passage.Span.End - 1);
            if (Governs(text, first) && Make(account, alignment, first, first - 1, FindingKind.Condition, SenseCase.Outside) is { } before) yield return before;
            if (TakesBack(text, last + 1) is { } kind && Make(account, alignment, last, last + 1, kind, SenseCase.After) is { } after) yield return after;
        }
    }

    /// <summary>Whether a sentence holds only under the one before it.</summary>
    private static bool Governs(SegmentedText text, int sentence)
    {
        if (sentence < 1 || !AreTogether(text, sentence - 1, sentence)) return false;
        var (before, own) = (text.SpokenIn(sentence - 1), text.SpokenIn(sentence));
        if (Opening(text, own, "bound") > 0 || Opening(text, before, "before") > 0) return true;
        return text.Tokens[before.Start].Normal == "if" && Follows(text, own) && !Enumerable.Range(before.Start, before.Length).Any(i => text.Tokens[i].Normal is "," or "then" or "?");
    }

    /// <summary>Whether a sentence says what then would be: "Then we open", "We would open". A condition with its main clause may do without a comma.</summary>
    private static bool Follows(SegmentedText text, TextSpan sentence) => !sentence.IsEmpty && (text.Tokens[sentence.Start].Normal is "then" or "so"
        || Enumerable.Range(sentence.Start, Math.Min(FirstWords, sentence.Length)).Any(i => text.Tokens[i].Is(WordClass.Modal)));

    /// <summary>Whether a sentence takes back the one before it, or binds it; null for neither.</summary>
    /// <param name="text">The speech.</param>
    /// <param name="sentence">Its index; one that no text has takes nothing back.</param>
    public static FindingKind? TakesBack(SegmentedText text, int sentence)
    {
        if (sentence >= text.Sentences.Count || !AreTogether(text, sentence - 1, sentence)) return null;
        var tokens = text.SpokenIn(sentence);
        if (Opening(text, tokens, "negation") > 0 || IsBareDenial(text, tokens)) return FindingKind.Negation;
        // "Unless they pay, we close." is a statement of its own.
        var opening = Opening(text, tokens, "condition");
        return opening > 0 && !Enumerable.Range(tokens.Start + opening, tokens.Length - opening).Any(i => text.Tokens[i].Normal == ",") ? FindingKind.Condition : null;
    }

    /// <summary>"I have not.", "They did not.", "No.": a sentence that only denies.</summary>
    private static bool IsBareDenial(SegmentedText text, TextSpan sentence)
    {
        if (sentence.Length > FirstWords) return false;
        var words = Enumerable.Range(sentence.Start, sentence.Length).Select(i => text.Tokens[i]).Where(token => token.IsWord).ToList();
        return words.Count is > 0 and <= LongestDenial && (words[0].Normal == "no" ? words.Count == 1 : words[0].Is(WordClass.SubjectPronoun) && words.Count > 1 && words[^1].Is(WordClass.Negation));
    }

    private static bool AreTogether(SegmentedText text, int one, int next) => text.Sentences[one].Paragraph == text.Sentences[next].Paragraph;

    /// <summary>Whether the last words of a sentence are of a kind.</summary>
    public static bool Ends(SegmentedText text, TextSpan sentence, string kind)
    {
        var words = Enumerable.Range(sentence.Start, sentence.Length).Select(i => text.Tokens[i]).Where(token => token.IsWord).Select(token => token.Normal).ToList();
        return Openings[kind].Select(phrase => phrase.Split(' ')).Any(phrase => words.Count > phrase.Length && words[^phrase.Length..].SequenceEqual(phrase));
    }

    /// <summary>The tokens of the longest opening of a kind with which a sentence begins; 0 for none.</summary>
    public static int Opening(SegmentedText text, TextSpan sentence, string kind)
    {
        var start = sentence.Start;
        while (start < sentence.End && !text.Tokens[start].IsWord) start++;
        return Openings[kind].Select(phrase => phrase.Split(' ')).Where(words => Enumerable.Range(0, words.Length)
            .All(i => start + i < sentence.End && text.Tokens[start + i].Normal == words[i])).Select(words => words.Length + start - sentence.Start).DefaultIfEmpty(0).Max();
    }

    private static SenseChange? Make(WordAccount account, Alignment alignment, int kept, int beside, FindingKind kind, SenseCase how)
    {
        var original = alignment.Passage.Original;
        var text = account.Original(original);
        var (sentence, stretch) = (text.SpokenSpan(kept), text.SpokenSpan(beside));
        if (account.Renders(original, stretch) || Kept(account, original, sentence) < LeastKept * Math.Max(1, ContentWords.Count(text, sentence))) return null;
        // What "without that" points to needs no word of condition to be told.
        var isCondition = kind == FindingKind.Condition && Opening(text, text.SpokenIn(kept), "bound") == 0;
        if (IsTold(account, kind) || (kind == FindingKind.Negation && Neighbourhood.Denies(account)) || (isCondition ? Neighbourhood.TellsCondition(account, original, stretch) : Neighbourhood.Tells(account, original, stretch))) return null;
        return new SenseChange
        {
            Kind = kind,
            Case = how,
            Original = original,
            Passage = ContentWords.FirstToLast(text, stretch) ?? stretch,
            Place = how == SenseCase.After ? alignment.Rendering.End - 1 : alignment.Rendering.Start,
            Certainty = Certainty.Check,
        };
    }

    private static int Kept(WordAccount account, int original, TextSpan sentence) =>
        account.Rendered.Where(r => r.Original == original && sentence.Overlaps(r.Passage)).Sum(r => ContentWords.Count(account.Original(original), r.Passage));

    /// <summary>Whether the report says something of the kind beside the quotation, in its sentences or those beside.</summary>
    private static bool IsTold(WordAccount account, FindingKind kind) =>
        SenseReader.Read(account.Report, Neighbourhood.Sentences(account.Report, account.Quotation.Span, 1)).Any(w => w.Kind == kind && !account.Quotation.Pieces.Any(p => p.Contains(w.Span)));
}
