namespace QuoteCompare.Core.Passages;

/// <summary>The stems that may render a word in other texts than one at hand, by the word tables alone: what <see cref="WordLikeness"/> finds in two words, read from one.</summary>
internal static class NearStems
{
    /// <summary>Of a word that is no name and no number, best first, each once; the word's own stem is not among them.</summary>
    public static IEnumerable<(string Stem, double Weight)> Of(Term term)
    {
        if (term.Meaning is not null || !term.IsContent) return [];
        return Thesaurus.NearInMeaning(term.StemNumber)
            .Zip([WordLikeness.Synonym, WordLikeness.Derived, WordLikeness.Related], (stems, weight) => stems.Select(stem => (Thesaurus.StemOf(stem), weight)))
            .SelectMany(near => near)
            .DistinctBy(near => near.Item1, StringComparer.Ordinal);
    }
}
