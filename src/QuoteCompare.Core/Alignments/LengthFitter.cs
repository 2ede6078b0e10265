using QuoteCompare.Core.Passages;

namespace QuoteCompare.Core.Alignments;

/// <summary>
/// A passage is about as long as what renders it (as in Gale and Church 1993): where the quotation goes on beyond its last link, or begins long before its first,
/// the passage takes in clauses of its sentence on that side.
/// </summary>
internal sealed class LengthFitter(PassageIndex index)
{
    /// <summary>Share of the next clause's words that the quotation's words without a link must make up before it is taken in. From 0.4 to 0.7 the figures are the same.</summary>
    private const double LeastShare = 0.5;

    private readonly Clauses _clauses = new(index);

    /// <param name="stretches">In the order of use.</param>
    /// <param name="terms">How many terms the quotation has.</param>
    /// <returns>The same, some wider; none overlaps another.</returns>
    public IReadOnlyList<Stretch> Fit(IReadOnlyList<Stretch> stretches, int terms)
    {
        var fitted = stretches.ToArray();
        for (var i = 0; i < fitted.Length; i++)
        {
            var reported = fitted[i].Reported;
            var before = i == 0 ? reported.Start : (reported.Start - fitted[i - 1].Reported.End) / 2;
            var after = i == fitted.Length - 1 ? terms - reported.End : (fitted[i + 1].Reported.Start - reported.End) / 2;
            var wider = new TextSpan(StartOf(fitted[i], before), EndOf(fitted[i], after));
            if (!fitted.Where((_, k) => k != i).Any(other => other.Tokens.Overlaps(wider))) fitted[i] = fitted[i] with { Tokens = wider };
        }

        return fitted;
    }

    private int StartOf(Stretch stretch, int wanted)
    {
        var sentence = _clauses.SentenceOf(stretch.Tokens.Start);
        var first = index.Terms[stretch.Steps.Min(step => step.Original)].Tokens.Start;
        var start = stretch.Tokens.Start;
        while (start > _clauses.FirstSpokenOf(sentence))
        {
            var next = _clauses.StartOf(sentence, start - 1);
            if (wanted - Words(start, first) < LeastShare * Words(next, start)) break;
            start = next;
        }

        return start;
    }

    private int EndOf(Stretch stretch, int wanted)
    {
        var sentence = _clauses.SentenceOf(stretch.Tokens.End - 1);
        var last = index.Terms[stretch.Steps.Max(step => step.Original)].Tokens.End;
        var end = stretch.Tokens.End;
        while (end < sentence.Tokens.End)
        {
            var next = _clauses.EndOf(sentence, end + 1);
            if (wanted - Words(last, end) < LeastShare * Words(end, next)) break;
            end = next;
        }

        return end;
    }

    private int Words(int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
            if (index.Text.Tokens[i].IsWord) count++;
        return count;
    }
}
