using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.Overview;

/// <summary>A sentence of the speech as the overview lists it.</summary>
/// <param name="Place">Its numbers.</param>
/// <param name="Words">Its words, all of them: a screen shows the first lines, paper the whole.</param>
/// <param name="Cells">What each report has of it, in the order of the columns.</param>
public sealed record OverviewSentence(Place Place, string Words, IReadOnlyList<OverviewCell> Cells)
{
    public int Number => Place.FirstSentence;

    public bool IsUsed => Cells.Any(cell => cell.Marks.Count > 0);

    /// <summary>Whether several reports use it, and not all in the same way.</summary>
    public bool IsUsedDifferently => Cells.Where(cell => cell.Marks.Count > 0).Select(KindsOf).Distinct(StringComparer.Ordinal).Skip(1).Any();

    private static string KindsOf(OverviewCell cell) => string.Join(' ', cell.Marks.Select(mark => mark.Label.Kind).Distinct().Order());
}

/// <summary>A row of the overview: one sentence, or a run of sentences without a match, folded.</summary>
/// <param name="Sentences">At least one; more than one for a run.</param>
/// <param name="IsFolded">Whether the sentences stand behind a line that says how many there are.</param>
/// <param name="IsNewParagraph">Whether a paragraph begins here that the row above is not of.</param>
public sealed record OverviewRow(IReadOnlyList<OverviewSentence> Sentences, bool IsFolded, bool IsNewParagraph)
{
    public SentenceRange Range => new(Sentences[0].Number, Sentences[^1].Number);
}
