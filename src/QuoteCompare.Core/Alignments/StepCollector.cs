using QuoteCompare.Core.Passages;

namespace QuoteCompare.Core.Alignments;

/// <summary>Lists the steps that a path may take: each content term of a quotation with the terms of the candidate passages that may render it.</summary>
internal static class StepCollector
{
    /// <summary>Content terms aligned in one quotation; what follows stays unlinked. A quotation of 3,000 content words is a chapter.</summary>
    private const int MostTerms = 3_000;

    /// <summary>Places tried for one term, the likeliest first: bounds the work when one word is repeated without end.</summary>
    private const int MostPlaces = 24;

    /// <param name="region">Half-open ranges of term indices of the original.</param>
    public static List<PathStep> Collect(IReadOnlyList<Term> quotation, PassageIndex index, IReadOnlyList<TextSpan> region)
    {
        var steps = new List<PathStep>();
        var terms = 0;
        for (var report = 0; report < quotation.Count && terms < MostTerms; report++)
        {
            if (!quotation[report].IsContent) continue;
            terms++;
            var weight = index.WeightOf(quotation[report]);
            var places = index.Alike(quotation[report]).OrderByDescending(alike => alike.Likeness.Weight).SelectMany(alike =>
                region.SelectMany(range => Within(index.PlacesOf(alike.Form), range).Take(MostPlaces)).Select(place => (place, alike.Likeness)));
            foreach (var (place, likeness) in places.Take(MostPlaces))
                steps.Add(new PathStep(report, place, likeness, weight * likeness.Weight));
        }

        return steps;
    }

    private static IEnumerable<int> Within(IReadOnlyList<int> places, TextSpan range)
    {
        int low = 0, high = places.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (places[middle] < range.Start) low = middle + 1;
            else high = middle;
        }

        for (; low < places.Count && places[low] < range.End; low++) yield return places[low];
    }
}
