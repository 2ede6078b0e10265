namespace QuoteCompare.Core.Reuse;

/// <summary>A stretch of a report with the content of a stretch of a source.</summary>
/// <param name="Report">UTF-16 code units of the report's text.</param>
/// <param name="Source">UTF-16 code units of the source's text.</param>
/// <param name="Score">0 to 1, the probability that the one is told from the other.</param>
/// <param name="LongestRun">How many successive content words stand the same in both, small words between them aside.</param>
public sealed record AlignedStretch(TextSpan Report, TextSpan Source, double Score, int LongestRun)
{
    /// <summary>Both stretches as one.</summary>
    internal AlignedStretch With(AlignedStretch other) =>
        new(Report.Cover(other.Report), Source.Cover(other.Source), Math.Max(Score, other.Score), Math.Max(LongestRun, other.LongestRun));
}
