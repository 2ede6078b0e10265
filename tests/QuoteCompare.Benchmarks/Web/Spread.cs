using System.Globalization;

namespace QuoteCompare.Benchmarks.Web;

/// <summary>Several takes of one thing, in milliseconds.</summary>
internal sealed record Spread(IReadOnlyList<double> Takes)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"best {At(0):0.0} ms, median {At(50):0.0} ms, 75th percentile {At(75):0.0} ms, worst {At(100):0.0} ms ({Takes.Count} takes)");

    /// <summary>The take that so many in a hundred do not exceed.</summary>
    private double At(int percent) => Takes.Order().ElementAt((int)Math.Ceiling((Takes.Count - 1) * percent / 100.0));
}
