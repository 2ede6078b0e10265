using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Alignments;

internal static class EditScripter
{
    public static EditScript Build(SegmentedText report, TextSpan rendering, SegmentedText original, TextSpan window, IReadOnlyList<WordLink> links) => EditScript.Empty;
}
