using QuoteCompare.Core.Reuse;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Cli.Evaluation.Sets;

/// <summary>What the engine finds for a pair of the alignment sets: what <c>align</c> answers.</summary>
internal static class AlignmentVerb
{
    public static IReadOnlyList<AlignmentCase> Align(string source, string report) =>
        [.. StretchAligner.Align(TextSegmenter.Segment(source), TextSegmenter.Segment(report)).Select(stretch => new AlignmentCase(stretch.Report, [stretch.Source]))];
}
