namespace QuoteCompare.Core.Reuse;

/// <summary>What a word tells, in natural logarithms: a word that would hardly stand there by chance tells much.</summary>
internal static class Surprise
{
    /// <summary>No single word tells more: names and misprints are rarer than any estimate knows.</summary>
    private const double Most = 5.3;

    /// <summary>
    /// What a word without a counterpart costs: a fixed part, none for the commonest words, and a share of what it would have told. Small beside what a counterpart gains:
    /// two translations share half of their words. At 0.2 for the share the hardest verses lose a third of what is found at 0.12.
    /// </summary>
    private const double Lack = 0.3, LackShare = 0.12;

    /// <param name="chance">0 to 1: how likely one clause is to hold the word.</param>
    /// <param name="clauses">How many clauses were looked over, 1 to 3.</param>
    public static double Of(double chance, int clauses = 1) => Math.Min(Most, -Math.Log(1 - Math.Pow(1 - Math.Min(chance, 0.999), clauses)));

    public static double LackOf(double chance) => (Lack * (1 - Math.Min(1, 2 * chance))) + (LackShare * Of(chance));
}
