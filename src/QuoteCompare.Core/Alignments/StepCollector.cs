using QuoteCompare.Core.Passages;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Alignments;

/// <summary>Lists the steps that a path may take: each content term of a quotation with the terms of the candidate passages that may render it.</summary>
internal static class StepCollector
{
    /// <summary>Content terms aligned in one quotation; what follows stays unlinked. A quotation of 3,000 content words is a chapter.</summary>
    private const int MostTerms = 3_000;

    /// <summary>Places tried for one term, the likeliest first: bounds the work when one word is repeated without end.</summary>
    private const int MostPlaces = 24;

    /// <summary>
    /// Successive words, small ones included, that stand the same in both texts: each pulls the path a little ("have become so"), and six are hardly there by chance, since of
    /// two translations of one sentence only one pair in four shares five. Content words in such a run pull as much as a word found in one place only, so that a sentence
    /// quoted word for word is never given up for a better fit of the rest.
    /// </summary>
    private const int TellingRun = 6;
    private const double TellingPull = 1, PullOfWord = 0.15;

    /// <param name="quotation">Its terms.</param>
    /// <param name="index">The original.</param>
    /// <param name="region">Half-open ranges of term indices of the original.</param>
    /// <param name="turns">The turns of a transcript that the quotation may come from; null for all of the text.</param>
    public static List<PathStep> Collect(IReadOnlyList<Term> quotation, PassageIndex index, IReadOnlyList<TextSpan> region, OpenTurns? turns = null)
    {
        var steps = new List<PathStep>();
        var terms = 0;
        for (var report = 0; report < quotation.Count && terms < MostTerms; report++)
        {
            if (!quotation[report].IsContent) continue;
            terms++;
            var weight = index.WeightOf(quotation[report]);
            foreach (var (place, likeness) in PlacesOf(quotation[report], index, region))
                if (index.IsOpen(index.StretchOf[place], turns))
                    steps.Add(new PathStep(report, place, likeness, weight * likeness.Weight, PullOf(RunLength(quotation, report, index.Terms, place))));
        }

        return steps;
    }

    /// <summary>Whether a word stands in a run of words that is hardly there by chance.</summary>
    public static bool IsTelling(PathStep step) => step.Pull >= TellingPull;

    private static double PullOf(int run) => run >= TellingRun ? TellingPull : PullOfWord * (run - 1);

    private static int RunLength(IReadOnlyList<Term> quotation, int report, IReadOnlyList<Term> original, int place)
    {
        if (!IsSame(report, place)) return 1;
        var length = 1;
        for (var by = 1; length < TellingRun && IsSame(report + by, place + by); by++) length++;
        for (var by = -1; length < TellingRun && IsSame(report + by, place + by); by--) length++;
        return length;

        bool IsSame(int one, int other) =>
            one >= 0 && other >= 0 && one < quotation.Count && other < original.Count && string.Equals(quotation[one].Form, original[other].Form, StringComparison.Ordinal);
    }

    /// <summary>The places in a region where forms stand, the likeliest forms first; at most so many of each range and in all.</summary>
    private static List<(int Place, Likeness Likeness)> PlacesOf(Term term, PassageIndex index, IReadOnlyList<TextSpan> region)
    {
        var found = new List<(int Place, Likeness Likeness)>();
        foreach (var form in index.Alike(term))
        {
            var places = index.PlacesOf(form.Form);
            foreach (var range in region)
            {
                var at = places.BinarySearch(range.Start);
                for (at = at < 0 ? ~at : at; at < places.Count && places[at] < range.End; at++)
                {
                    if (found.Count == MostPlaces) return found;
                    found.Add((places[at], form.Likeness));
                }
            }
        }

        return found;
    }
}
