namespace QuoteCompare.Core.Reuse;

/// <summary>
/// What it costs to begin and to end a chain: what the words must tell before reuse is believed at all. Unit: natural logarithms, as in <see cref="PairScorer"/>.
/// </summary>
internal sealed class ChainCosts(ClausedText report, ClausedText source)
{
    /// <summary>Lower finds more of the hard translations and takes chance for reuse more often: at 9, with dearer lacks, the hardest verses reach 0.75 for 0.91.</summary>
    private const double Start = 5;

    /// <summary>Long texts give chance more room: for each e-fold of the pairs of clauses beyond 60,000 (a chapter beside a page), so much more.</summary>
    private const double StartForSize = 1.5, FreeSize = 11;

    /// <summary>A chain that begins a little further on in the source than where the one before ended, with nothing between them in the report, begins cheaper.</summary>
    private const double NearStart = 4, NearStartForGap = 1;

    /// <summary>Stretches mostly begin and end where sentences and paragraphs do; without these the words at their ends are lost.</summary>
    private const double InsideReportSentence = 1.5, InsideSourceSentence = 1.1, InsideReportParagraph = 2, InsideSourceParagraph = 1;

    /// <summary>Added for a clause passed over inside a chain, beside its words.</summary>
    public const double PassedOver = 1;

    private readonly double _start =
        Start + (StartForSize * Math.Max(0, Math.Log((1.0 + report.Clauses.Count) * (1 + source.Clauses.Count)) - FreeSize));

    /// <summary>The most that a chain can cost to begin.</summary>
    public double DearestStart => _start + InsideReportSentence + InsideSourceSentence + InsideReportParagraph + InsideSourceParagraph;

    /// <param name="reportClause">The first of the report.</param>
    /// <param name="sourceClause">The first of the source.</param>
    /// <param name="before">Where the chain ended in the source that ends right before in the report; null when none does.</param>
    public double OfStart(int reportClause, int sourceClause, int? before) =>
        Math.Min(_start, before <= sourceClause ? NearStart + (NearStartForGap * Math.Log(1 + sourceClause - before.Value)) : _start)
        + Edge(report.Clauses[reportClause].Opening, InsideReportSentence, InsideReportParagraph) + Edge(source.Clauses[sourceClause].Opening, InsideSourceSentence, InsideSourceParagraph);

    /// <param name="reportEnd">One past the last clause of the report.</param>
    /// <param name="sourceEnd">One past the last clause of the source.</param>
    public double OfEnd(int reportEnd, int sourceEnd) =>
        Edge(report.Clauses[reportEnd - 1].Closing, InsideReportSentence, InsideReportParagraph) + Edge(source.Clauses[sourceEnd - 1].Closing, InsideSourceSentence, InsideSourceParagraph);

    private static double Edge(Border border, double insideSentence, double insideParagraph) =>
        (border < Border.Sentence ? insideSentence : 0) + (border < Border.Paragraph ? insideParagraph : 0);
}
