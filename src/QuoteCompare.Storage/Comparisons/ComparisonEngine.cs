using QuoteCompare.Core;

namespace QuoteCompare.Storage.Comparisons;

/// <summary>What computes comparisons, with the name that stored ones are kept under.</summary>
internal sealed record ComparisonEngine(string Fingerprint, Func<Report, IReadOnlyList<Original>, CancellationToken, Comparison> Compare)
{
    public static ComparisonEngine Current { get; } = new(SpeechComparer.Fingerprint, SpeechComparer.Compare);
}
