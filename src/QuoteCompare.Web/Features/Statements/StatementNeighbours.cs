using QuoteCompare.Core.Text;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.Statements;

/// <summary>The sentences that can be gone to from a statement; null at the ends of the speech.</summary>
/// <param name="UsedBefore">The last sentence before it that a report uses.</param>
/// <param name="UsedAfter">The next one after it.</param>
public sealed record StatementNeighbours(int? Before, int? After, int? UsedBefore, int? UsedAfter)
{
    public static StatementNeighbours Of(SegmentedText speech, IReadOnlyList<ReportItem> reports, SentenceRange sentences)
    {
        var used = StatementUses.Sentences(speech, reports);
        return new StatementNeighbours(
            sentences.First > 1 ? sentences.First - 1 : null,
            sentences.Last < speech.Sentences.Count ? sentences.Last + 1 : null,
            used.Where(number => number < sentences.First).Select(number => (int?)number).LastOrDefault(),
            used.Where(number => number > sentences.Last).Select(number => (int?)number).FirstOrDefault());
    }
}
