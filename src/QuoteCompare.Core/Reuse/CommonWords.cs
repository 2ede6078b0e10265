using System.Collections.Frozen;
using System.Globalization;
using QuoteCompare.Core.Lexicons;
using QuoteCompare.Core.Passages;

namespace QuoteCompare.Core.Reuse;

/// <summary>How common a word is in English: in two short texts every word is rare, and counting there tells nothing.</summary>
internal static class CommonWords
{
    /// <summary>Share of all words taken for a word that is not listed; listed are those from 32 in a million on.</summary>
    private const double Unlisted = 8e-6;

    /// <summary>A word of the band N stands between N and 2N times in a million: the middle, on the scale of ratios.</summary>
    private const double MiddleOfBand = 1.4e-6;

    private static readonly FrozenDictionary<string, double> Shares = Lexicon.Lines("common-words.txt")
        .Select(line => line.Split(": "))
        .SelectMany(band => band[1].Split(' ').Select(word => (Stem: TermReader.StemOf(word), Share: MiddleOfBand * int.Parse(band[0], CultureInfo.InvariantCulture))))
        .GroupBy(word => word.Stem, word => word.Share, StringComparer.Ordinal)
        .ToFrozenDictionary(same => same.Key, same => same.Sum(), StringComparer.Ordinal);

    /// <summary>The share of all words that are forms of a term's word; more than 0, less than 1.</summary>
    public static double ShareOf(Term term) => Shares.GetValueOrDefault(term.Stem, Unlisted);
}
