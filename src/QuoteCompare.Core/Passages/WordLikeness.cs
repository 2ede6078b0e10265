namespace QuoteCompare.Core.Passages;

/// <summary>How well one term renders another.</summary>
/// <param name="Weight">0 to 1, 1 = the same word; 0 when nothing links them.</param>
internal readonly record struct Likeness(LinkKind Kind, double Weight)
{
    public static Likeness None => default;
}

/// <summary>
/// Graded substitution. The weights order the kinds; they were set by hand and the ranking of passages changes little when each moves by 0.1.
/// </summary>
internal static class WordLikeness
{
    private const double Inflected = 0.95;
    private const double SameStem = 0.9;
    private const double Name = 0.9;

    /// <summary>"5 million" beside "5 million euros". Beside "5 million dollars" that is another amount in its place.</summary>
    private const double BareNumber = 0.9;
    public const double Synonym = 0.7;
    public const double Derived = 0.5;
    public const double Related = 0.4;
    private const double Similar = 0.6;

    /// <summary>Shorter words that look alike are mostly different words ("form", "from").</summary>
    private const int ShortestSimilar = 5;

    /// <summary>Longer ones are no words of a language; comparing them would only cost time.</summary>
    private const int LongestSimilar = 40;

    /// <summary>Share of common letter pairs from which two words look alike ("honour", "honor": 0.89; "coerced", "coercion": 0.62).</summary>
    private const double LeastSimilar = 0.6;

    public static Likeness Of(Term one, Term other)
    {
        if (one.Form == other.Form && one.IsContent == other.IsContent) return new(LinkKind.Equal, 1);
        if (one.Meaning is not null && one.Meaning == other.Meaning) return one.Meaning.IsNumber ? new(LinkKind.Number, 1) : new(LinkKind.Name, Name);
        if (one.Meaning is { IsNumber: true } && other.Meaning is { IsNumber: true } && one.Meaning.Key == other.Meaning.Key)
            return one.Meaning.Unit is null || other.Meaning.Unit is null ? new(LinkKind.Number, BareNumber) : new(LinkKind.Similar, Similar);
        if (!one.IsContent || !other.IsContent || one.Meaning is not null || other.Meaning is not null) return Likeness.None;
        if (one.Stem == other.Stem) return AreInflections(one.Form, other.Form) ? new(LinkKind.Inflected, Inflected) : new(LinkKind.SameStem, SameStem);
        if (Thesaurus.AreSynonyms(one.StemNumber, other.StemNumber)) return new(LinkKind.Synonym, Synonym);
        if (LookAlike(one.Form, other.Form)) return new(LinkKind.Similar, Similar);
        if (Thesaurus.AreDerived(one.StemNumber, other.StemNumber)) return new(LinkKind.Synonym, Derived);
        return Thesaurus.AreRelated(one.StemNumber, other.StemNumber) ? new(LinkKind.Synonym, Related) : Likeness.None;
    }

    /// <summary>Words of one stem whose endings are those of plurals, possessives and verb forms, or whose forms no rule gives ("paid").</summary>
    private static bool AreInflections(string one, string other)
    {
        if (TermReader.IsIrregular(one) || TermReader.IsIrregular(other)) return true;
        var common = one.AsSpan().CommonPrefixLength(other);
        return IsEnding(one.AsSpan(common)) && IsEnding(other.AsSpan(common));
    }

    private static bool IsEnding(ReadOnlySpan<char> rest) => rest is "" or "s" or "es" or "'s" or "d" or "ed" or "ing" or "e" or "y" or "ies" or "ied";

    private static bool LookAlike(string one, string other)
    {
        if (one.Length < ShortestSimilar || other.Length < ShortestSimilar || one[0] != other[0] || one.Length > LongestSimilar || other.Length > LongestSimilar) return false;
        return PairsIn(one, other) + PairsIn(other, one) >= LeastSimilar * (one.Length + other.Length - 2);
    }

    /// <summary>How many of a word's letter pairs the other has.</summary>
    private static int PairsIn(string one, string other)
    {
        var common = 0;
        for (var i = 1; i < one.Length; i++)
            if (other.AsSpan().Contains(one.AsSpan(i - 1, 2), StringComparison.Ordinal)) common++;
        return common;
    }
}
