using System.Globalization;

namespace QuoteCompare.Web.Features.Reading;

/// <summary>A sentence of a speech, or some that follow each other, by the one numbering of sentences.</summary>
/// <param name="First">One-based.</param>
/// <param name="Last">One-based, included; not before <paramref name="First"/>.</param>
public readonly record struct SentenceRange(int First, int Last)
{
    /// <summary>Sentences on one page: more than any quotation has that can be looked at as one statement, few enough to be set in columns at once.</summary>
    public const int MostSentences = 40;

    /// <summary>The sentences of a passage; of a longer one those it begins with.</summary>
    public static SentenceRange Of(Place place) => new(place.FirstSentence, Math.Min(place.LastSentence, place.FirstSentence + MostSentences - 1));

    public bool Contains(int number) => number >= First && number <= Last;

    public bool Overlaps(SentenceRange other) => other.First <= Last && other.Last >= First;

    /// <summary>Reads "53" or "53-55"; false for anything else, and for more than <see cref="MostSentences"/>.</summary>
    public static bool TryParse(string? text, out SentenceRange range)
    {
        range = default;
        var parts = text?.Split('-') ?? [];
        if (parts.Length is 0 or > 2 || !TryNumber(parts[0], out var first) || !TryNumber(parts[^1], out var last) || last < first || last - first >= MostSentences) return false;
        range = new SentenceRange(first, last);
        return true;
    }

    /// <summary>As in addresses: "53" or "53-55".</summary>
    public override string ToString() =>
        First == Last ? First.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{First}-{Last}");

    private static bool TryNumber(string digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
