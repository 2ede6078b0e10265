using QuoteCompare.Core.Text;
using QuoteCompare.Core.Treatments.Senses;

namespace QuoteCompare.Core.Treatments.Rules;

/// <summary>One name in the place of another: each stands between words that render each other, and neither is told anywhere else beside.</summary>
/// <param name="Original">Index of the original.</param>
/// <param name="Passage">The name there.</param>
/// <param name="Words">The name in the report.</param>
internal sealed record OtherNames(int Original, TextSpan Passage, TextSpan Words)
{
    /// <summary>Words on either side of a place that is about its name.</summary>
    private const int Most = 3;

    /// <summary>The share of the letters of the longer name that two spellings of one name have in common, in order ("Shethar-bozenai", "Shetharbozenai").</summary>
    private const double Alike = 0.5;

    public static IEnumerable<OtherNames> In(WordAccount account) =>
        from left in account.LeftOut
        where left.IsQuoted && left.Gap is { Words: not null, Mark: null } && left.Place != LeftOutPlace.Joint
        let text = account.Original(left.Original)
        let rest = CommonEdges.Trim(text, left.Span, account.Report, left.Gap.Words)
        where rest is { Passage: not null, Words: not null }
        let passage = rest.Passage!.Value
        let words = rest.Words!.Value
        where ContentWords.CountWords(text, passage) <= Most && ContentWords.CountWords(account.Report, words) <= Most
        let spoken = Only(text, passage)
        let told = Only(account.Report, words)
        where SenseReader.In(text, passage).Count == 0 && SenseReader.In(account.Report, words).Count == 0
        where spoken is not null && told is not null && !AreAlike(text.Tokens[spoken.Value].Normal, account.Report.Tokens[told.Value].Normal)
        where !Stands(text.Tokens[spoken.Value], account.Report, account.Quotation.Span) && !Stands(account.Report.Tokens[told.Value], text, left.Span)
        select new OtherNames(left.Original, text.Tokens[spoken.Value].Span, account.Report.Tokens[told.Value].Span);

    /// <summary>The only content word of a stretch, when it is written like a name inside a sentence.</summary>
    private static int? Only(SegmentedText text, TextSpan words)
    {
        var range = text.TokensIn(words);
        return Enumerable.Range(range.Start, range.Length).Where(i => ContentWords.IsOne(text.Tokens[i])).ToList() is [var one] && IsName(text, one) ? one : null;
    }

    private static bool IsName(SegmentedText text, int token)
    {
        var letters = text.Tokens[token].Span.In(text.Text);
        var before = token > 0 ? text.Tokens[token - 1].Normal : ".";
        return text.Tokens[token].Kind == TokenKind.Word && letters.Length > 2 && char.IsUpper(letters[0]) && letters.Skip(1).Any(char.IsLower)
            && before is not ("." or "!" or "?" or ":" or ";" or "“" or "\"" or "‘" or "'" or "…");
    }

    /// <summary>Whether a word stands, in any case, in the sentences of a stretch.</summary>
    private static bool Stands(Token word, SegmentedText text, TextSpan stretch)
    {
        var near = Neighbourhood.Sentences(text, stretch, 1);
        return Enumerable.Range(near.Start, near.Length).Any(i => text.Tokens[i].Normal == word.Normal);
    }

    /// <summary>By their longest common subsequence of letters.</summary>
    private static bool AreAlike(string one, string other)
    {
        var lengths = new int[one.Length + 1, other.Length + 1];
        for (var i = 1; i <= one.Length; i++)
        {
            for (var k = 1; k <= other.Length; k++)
                lengths[i, k] = one[i - 1] == other[k - 1] ? lengths[i - 1, k - 1] + 1 : Math.Max(lengths[i - 1, k], lengths[i, k - 1]);
        }

        return lengths[one.Length, other.Length] >= Alike * Math.Max(one.Length, other.Length);
    }
}
