using QuoteCompare.Core.Passages;

namespace QuoteCompare.Core.Alignments;

/// <summary>One step of a path: a term of the quotation and the term of the original that it renders.</summary>
/// <param name="Report">Index into the quotation's terms.</param>
/// <param name="Original">Index into the original's terms.</param>
/// <param name="Gain">The term's weight times how well it is rendered.</param>
/// <param name="Pull">What the words around it add when the path is chosen: they stand the same in both texts.</param>
internal sealed record PathStep(int Report, int Original, Likeness Likeness, double Gain, double Pull = 0);

/// <summary>
/// The best way through a quotation's content words, each linked with one of the places where it may come from or with none: words gain, jumps in the original cost.
/// Going backwards and leaping to another sentence is allowed at a price, so inversions and splices are found by the same pass as plain order.
/// (A Viterbi pass over the hidden positions, as in the HMM alignment of Vogel, Ney and Tillmann 1996.)
/// </summary>
internal static class WordPath
{
    /// <summary>Terms looked back over for the link before; what is further back is reached by a jump from the best path so far.</summary>
    private const int LookBack = 10;

    /// <summary>Cost of a jump, for each doubling or so of its length; a word found in one place only gains 1.</summary>
    private const double JumpCost = 0.2;

    /// <summary>Cost of a jump however far: what two or three rare words gain, so that a few chance words do not make a splice.</summary>
    private const double FarthestJumpCost = 2.5;

    /// <summary>Added for going backwards in the original, and for rendering one word twice.</summary>
    private const double BackwardCost = 0.2, RepeatCost = 0.3;

    /// <summary>What a jump costs by its length, up to the length from which on it costs no more.</summary>
    private static readonly double[] JumpCosts =
        [.. Enumerable.Range(0, int.MaxValue).Select(skew => JumpCost * Math.Log2(1 + (skew / 2.0))).TakeWhile(cost => cost < FarthestJumpCost)];

    /// <param name="steps">All steps that may be taken, ascending by term of the quotation.</param>
    /// <param name="bonus">Added where the path starts: how likely that place is before a word is looked at.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static IReadOnlyList<PathStep> Best(IReadOnlyList<PathStep> steps, Func<PathStep, double> bonus, CancellationToken cancellationToken)
    {
        var score = new double[steps.Count];
        var before = new int[steps.Count];
        var (earliest, best, bestBefore) = (0, -1, -1);
        for (var at = 0; at < steps.Count; at++)
        {
            if ((at & 0xFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            while (steps[earliest].Report < steps[at].Report - LookBack) earliest++;
            if (at > 0 && steps[at].Report > steps[at - 1].Report) bestBefore = best;
            (score[at], before[at]) = (bonus(steps[at]), -1);
            if (bestBefore >= 0 && score[bestBefore] - FarthestJumpCost > score[at]) (score[at], before[at]) = (score[bestBefore] - FarthestJumpCost, bestBefore);
            for (var previous = earliest; previous < at && steps[previous].Report < steps[at].Report; previous++)
            {
                var reached = score[previous] - CostOf(steps[previous], steps[at]);
                if (reached > score[at]) (score[at], before[at]) = (reached, previous);
            }

            score[at] += steps[at].Gain + steps[at].Pull;
            if (best < 0 || score[at] > score[best]) best = at;
        }

        var path = new List<PathStep>();
        for (; best >= 0; best = before[best]) path.Add(steps[best]);
        path.Reverse();
        return path;
    }

    private static double CostOf(PathStep from, PathStep to)
    {
        var forward = to.Original - from.Original;
        if (forward == 0) return RepeatCost;
        var skew = Math.Abs(forward - (to.Report - from.Report));
        return (skew < JumpCosts.Length ? JumpCosts[skew] : FarthestJumpCost) + (forward < 0 ? BackwardCost : 0);
    }
}
