namespace QuoteCompare.Core.Reuse;

/// <summary>A word of the report that a word of the source renders.</summary>
/// <param name="Term">Index into the report's terms.</param>
/// <param name="Place">Index into the source's terms.</param>
/// <param name="Gain">What the link tells; natural logarithm.</param>
internal readonly record struct ClauseLink(int Term, int Place, double Gain);

/// <summary>
/// Weighs whether some clauses of the report render some clauses of the source, word order aside: a sum over their words of how much likelier they are so than by chance
/// (natural logarithm). Words with a counterpart gain, words without one cost, on both sides.
/// </summary>
internal sealed class PairScorer
{
    /// <summary>Added for a word that stands right after the one before in both texts.</summary>
    private const double InARow = 0.5;

    /// <summary>What a word of the source without a counterpart costs, beside one of the report: reports leave out more than they add.</summary>
    private const double SourceLack = 0.8;

    /// <summary>Sums in another order differ by less.</summary>
    private const double Rounding = 1e-6;

    private readonly ClausedText _report;
    private readonly SourceIndex _source;
    private readonly double[] _reportLacks;
    private readonly double[] _reportClauses;
    private readonly int[] _usedIn;
    private readonly WordPair[][] _pairs = new WordPair[ClausePath.WidestMove][];
    private readonly int[] _next = new int[ClausePath.WidestMove];
    private int _round;

    public PairScorer(ClausedText report, SourceIndex source)
    {
        (_report, _source, Pairs) = (report, source, new WordPairs(report, source));
        _reportLacks = [.. report.Terms.Select(term => Surprise.LackOf(source.ChanceOf(term)))];
        _reportClauses = [.. report.Clauses.Select(clause => Sum(_reportLacks, clause.Terms))];
        _usedIn = new int[source.Forms.Length];
    }

    public WordPairs Pairs { get; }

    /// <summary>What a clause of the report costs that nothing renders.</summary>
    public double ReportLack(int clause) => _reportClauses[clause];

    /// <summary>What a clause of the source costs that renders nothing.</summary>
    public double SourceLackOf(int clause) => SourceLack * _source.ClauseLacks[clause];

    /// <summary>What a pair of words adds to a score at most.</summary>
    /// <param name="gain">See <see cref="WordPair"/>.</param>
    /// <param name="lack">What the word of the source costs alone.</param>
    public static double MostOf((double One, double Two, double Three) gain, double lack) => Math.Max(gain.One, Math.Max(gain.Two, gain.Three)) + InARow + (SourceLack * lack);

    /// <summary>More than <see cref="Score"/> can give for the same clauses; costs little, so that most need not be weighed.</summary>
    public double Bound(TextSpan reportClauses, TextSpan sourceClauses)
    {
        var bound = Rounding;
        for (var own = sourceClauses.Start; own < sourceClauses.End; own++)
        {
            bound -= SourceLackOf(own);
            for (var clause = reportClauses.Start; clause < reportClauses.End; clause++) bound += Pairs.Of(clause, own).Most;
        }

        return bound;
    }

    /// <param name="reportClauses">Not empty.</param>
    /// <param name="sourceClauses">Not empty, at most <see cref="ClausePath.WidestMove"/>.</param>
    /// <param name="links">Gets the words that render each other, in the order of the report.</param>
    public double Score(TextSpan reportClauses, TextSpan sourceClauses, List<ClauseLink>? links = null)
    {
        _round++;
        var score = 0.0;
        for (var clause = sourceClauses.Start; clause < sourceClauses.End; clause++) score -= SourceLackOf(clause);
        var last = -2;
        for (var clause = reportClauses.Start; clause < reportClauses.End; clause++)
        {
            for (var k = 0; k < sourceClauses.Length; k++) (_pairs[k], _next[k]) = (Pairs.Of(clause, sourceClauses.Start + k).All, 0);
            var terms = _report.Clauses[clause].Terms;
            for (var term = terms.Start; term < terms.End; term++)
            {
                var (gain, place) = Best(term, last, sourceClauses.Length);
                score += place < 0 ? -_reportLacks[term] : gain + (SourceLack * _source.Lacks[place]);
                last = place < 0 ? -2 : place;
                if (place < 0) continue;
                _usedIn[place] = _round;
                links?.Add(new ClauseLink(term, place, gain));
            }
        }

        return score;
    }

    /// <summary>The place, not yet used, that tells most for a term; -1 when there is none.</summary>
    private (double Gain, int Place) Best(int term, int last, int sourceClauses)
    {
        var (best, place) = (0.0, -1);
        for (var k = 0; k < sourceClauses; k++)
        {
            for (; _next[k] < _pairs[k].Length && _pairs[k][_next[k]].Term == term; _next[k]++)
            {
                var pair = _pairs[k][_next[k]];
                if (_usedIn[pair.Place] == _round) continue;
                var gain = sourceClauses switch { 1 => pair.Gain.One, 2 => pair.Gain.Two, _ => pair.Gain.Three } + (pair.Place == last + 1 ? InARow : 0);
                if (gain > best) (best, place) = (gain, pair.Place);
            }
        }

        return (best, place);
    }

    /// <summary>What some terms cost together.</summary>
    public static double Sum(double[] costs, TextSpan terms)
    {
        var sum = 0.0;
        for (var at = terms.Start; at < terms.End; at++) sum += costs[at];
        return sum;
    }
}
