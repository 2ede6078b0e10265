using QuoteCompare.Core;

namespace QuoteCompare.Web.Features.Reading;

/// <summary>How sure the program is that a quotation comes from a passage, in the three words that findings have too.</summary>
internal static class LinkCertainty
{
    /// <summary>
    /// Probabilities that a link is right. The page gives words and no percentages: below a hundred cases a figure would say more than is known.
    /// </summary>
    private const double Clear = 0.9, Likely = 0.7;

    public static Certainty Of(double confidence) => confidence switch
    {
        >= Clear => Certainty.Clear,
        >= Likely => Certainty.Likely,
        _ => Certainty.Check,
    };
}
