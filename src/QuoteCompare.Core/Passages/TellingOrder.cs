namespace QuoteCompare.Core.Passages;

/// <summary>
/// How far a report tells the speech in its order. The best passages of the quotations, each found alone, are looked at: leaps between quotations that follow each other
/// are compared with leaps between any two. Some reports go through a speech from its beginning to its end, others shuffle it; where they shuffle, neighbours say nothing.
/// </summary>
internal static class TellingOrder
{
    /// <summary>What is assumed before anything is seen, and how many quotations outweigh it.</summary>
    private const double Unseen = 0.5;
    private const int Outweigh = 4;

    /// <summary>Some of the best passages are wrong, so that even a report in perfect order seems to leap: what is seen counts half as much again.</summary>
    private const double Blur = 1.5;

    /// <summary>Quotations before each that "any two" looks at: enough for an average, few enough for a report with thousands.</summary>
    private const int LookBack = 20;

    /// <summary>0 to 1: 0 where the order of the speech plays no part, 1 where the report follows it.</summary>
    public static double Of(IReadOnlyList<IReadOnlyList<WeighedPassage>> candidates)
    {
        var leads = candidates.Select(own => own.MaxBy(c => c.Gain).Passage).ToList();
        var steps = leads.Count - 1;
        if (steps < 1) return Unseen;
        var beside = leads.Zip(leads.Skip(1), Leap.CostOf).Average();
        var any = Enumerable.Range(1, steps).SelectMany(i => Enumerable.Range(Math.Max(0, i - LookBack), Math.Min(i, LookBack)).Select(k => Leap.CostOf(leads[k], leads[i]))).Average();
        var seen = any > 0 ? Math.Clamp(Blur * (1 - (beside / any)), 0, 1) : Unseen;
        return ((seen * steps) + (Unseen * Outweigh)) / (steps + Outweigh);
    }
}
