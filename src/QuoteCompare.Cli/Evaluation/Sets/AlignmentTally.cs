namespace QuoteCompare.Cli.Evaluation.Sets;

/// <summary>The measures of PAN's text-alignment task (Potthast et al., COLING 2010), and one-to-one figures of cases.</summary>
/// <param name="Macro">Characters covered, the mean over cases and over detections.</param>
/// <param name="Micro">Characters covered, all together.</param>
/// <param name="Granularity">Detections to a detected case; 1 is best.</param>
/// <param name="Plagdet">Macro F1 divided by log2(1 + granularity).</param>
/// <param name="CaseLevel">One to one, at half an overlap on both sides.</param>
/// <param name="LeftEmpty">Documents without a case in which nothing was detected.</param>
internal sealed record AlignmentFigures(
    int Documents, int Cases, int Detections, Accuracy Macro, Accuracy Micro, double Granularity, double Plagdet, Accuracy CaseLevel, Share LeftEmpty);

/// <summary>Cases of one kind: those found one to one, and the mean share of their characters covered.</summary>
internal sealed record KindRecall(Share Found, double Covered);

/// <summary>Adds documents up.</summary>
internal sealed class AlignmentTally
{
    private int documents, cases, detections, covered, toCover, right, predicted, detected, hits, matched;
    private double recall, precision;
    private Share leftEmpty;

    public void Add(AlignedDocument document)
    {
        documents++;
        cases += document.Covered.Count;
        detections += document.Right.Count;
        recall += document.Covered.Sum(Part);
        precision += document.Right.Sum(Part);
        covered += document.Covered.Sum(share => share.Count);
        toCover += document.Covered.Sum(share => share.Of);
        right += document.Right.Sum(share => share.Count);
        predicted += document.Right.Sum(share => share.Of);
        detected += document.DetectionsOf.Count(count => count > 0);
        hits += document.DetectionsOf.Sum();
        matched += document.Matched.Count;
        if (document.Covered.Count == 0) leftEmpty = leftEmpty.With(document.Right.Count == 0);
    }

    public AlignmentFigures Figures
    {
        get
        {
            var macro = Accuracy.Of(
                detections > 0 ? precision / detections : cases == 0 ? 1 : 0,
                cases > 0 ? recall / cases : detections == 0 ? 1 : 0);
            var micro = Accuracy.Of(predicted > 0 ? (double)right / predicted : macro.Precision, toCover > 0 ? (double)covered / toCover : macro.Recall);
            var granularity = detected > 0 ? (double)hits / detected : 1;
            var caseLevel = Accuracy.Of(detections > 0 ? (double)matched / detections : 0, cases > 0 ? (double)matched / cases : 0);
            return new AlignmentFigures(documents, cases, detections, macro, micro, granularity, macro.F1 / Math.Log2(1 + granularity), caseLevel, leftEmpty);
        }
    }

    public static double Part(Share share) => share.Of == 0 ? 0 : (double)share.Count / share.Of;
}
