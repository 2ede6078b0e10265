using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Sets;

/// <summary>What the engine finds for a pair of the alignment sets: quotations linked and wording reused.</summary>
internal static class AlignmentVerb
{
    public static IReadOnlyList<AlignmentCase> Align(string source, string report)
    {
        var compared = SpeechComparer.Compare(
            new Report("report", report, TextMetadata.None), [new Original(new Speech("source", source, TextMetadata.None), TextRelation.Unknown)]);
        var quoted = compared.Quotations.SelectMany(quotation => quotation.Alignments).Select(alignment => new AlignmentCase(alignment.Rendering, [alignment.Passage.Span]));
        var reused = compared.Reuse.Select(reuse => new AlignmentCase(reuse.Span, [.. reuse.Passages.Select(passage => passage.Span)]));
        return [.. quoted, .. reused];
    }
}
