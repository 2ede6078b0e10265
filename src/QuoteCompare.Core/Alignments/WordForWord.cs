using QuoteCompare.Core.Passages;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Alignments;

/// <summary>Where a quotation stands as it is, all of its words in a row, small ones included.</summary>
internal static class WordForWord
{
    /// <summary>Words below which a phrase stands in many speeches ("the people of Iran"), and below which one content word is too few ("than the others did").</summary>
    private const int FewestWords = 4, FewestOfOneContent = 5;

    /// <summary>Places looked at: a text of one sentence repeated must not cost its square.</summary>
    private const int MostPlaces = 1_000;

    /// <summary>Half-open ranges of term indices, ascending; empty when it stands nowhere so, or is too short to tell.</summary>
    /// <param name="terms">The quotation's terms.</param>
    /// <param name="index">The original.</param>
    /// <param name="turns">The turns of a transcript that it may come from; null for all of the text.</param>
    public static IReadOnlyList<TextSpan> PlacesOf(IReadOnlyList<Term> terms, PassageIndex index, OpenTurns? turns)
    {
        var content = Enumerable.Range(0, terms.Count).Where(i => terms[i].IsContent).ToList();
        if (terms.Count < (content.Count == 1 ? FewestOfOneContent : FewestWords) || content.Count == 0) return [];
        var (rarest, places) = (0, (List<int>?)null);
        foreach (var i in content)
        {
            var own = SamePlaces(terms[i], index);
            if (own.Count == 0) return [];
            if (places is null || own.Count < places.Count) (rarest, places) = (i, own);
        }

        return [.. places!.Take(MostPlaces).Select(place => place - rarest).Where(start => StandsAt(terms, index, start) && index.IsOpen(index.StretchOf[start], turns))
            .Order().Select(start => new TextSpan(start, start + terms.Count))];
    }

    private static List<int> SamePlaces(Term term, PassageIndex index)
    {
        var forms = index.Alike(term).Where(form => form.Likeness.Kind == LinkKind.Equal && form.Likeness.Weight > 0).ToList();
        return forms.Count == 1 ? index.PlacesOf(forms[0].Form) : [.. forms.SelectMany(form => index.PlacesOf(form.Form))];
    }

    private static bool StandsAt(IReadOnlyList<Term> terms, PassageIndex index, int start)
    {
        if (start < 0 || start + terms.Count > index.Terms.Count) return false;
        for (var i = 0; i < terms.Count; i++)
            if (!string.Equals(terms[i].Form, index.Terms[start + i].Form, StringComparison.Ordinal)) return false;
        return true;
    }
}
