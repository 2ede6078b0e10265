using System.Buffers;
using System.Globalization;
using QuoteCompare.Core;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.CheckList;

/// <summary>
/// The decisions on a report's quotations. They stand in the page's address and nowhere else: whoever has the address has them, and nothing is stored of who
/// decided what. Quotations go by their spans, which hold for every engine.
/// </summary>
public sealed class Decisions
{
    /// <summary>UTF-16 code units of an address that are read: servers end a request's first line at 8 KB, and 500 decisions are shorter.</summary>
    private const int LongestAddress = 6500;

    /// <summary>Two offsets of nine digits, a hyphen and a letter.</summary>
    private const int LongestDecision = 20;

    private static readonly SearchValues<char> Letters = SearchValues.Create([.. DecisionNames.All.Select(decision => decision.Letter())]);

    private readonly SortedDictionary<TextSpan, Decision> made;

    private Decisions(SortedDictionary<TextSpan, Decision> made) => this.made = made;

    public static Decisions None { get; } = new([]);

    public int Count => made.Count;

    /// <summary>The decision on the quotation with that span; null when there is none.</summary>
    public Decision? On(TextSpan quotation) => made.TryGetValue(quotation, out var decision) ? decision : null;

    /// <summary>Whether an address holds no more of them.</summary>
    public bool AreFull => ToString().Length > LongestAddress - LongestDecision;

    /// <summary>Those on these quotations: an address may name others, of another report or of nothing.</summary>
    public Decisions On(IEnumerable<TextSpan> quotations)
    {
        var known = quotations.ToHashSet();
        return new Decisions(new SortedDictionary<TextSpan, Decision>(made.Where(one => known.Contains(one.Key)).ToDictionary(one => one.Key, one => one.Value)));
    }

    /// <summary>With another decision on a quotation, or with none; unchanged when they are full.</summary>
    public Decisions With(TextSpan quotation, Decision? decision)
    {
        if (decision is not null && AreFull && On(quotation) is null) return this;
        var other = new SortedDictionary<TextSpan, Decision>(made);
        if (decision is { } one) other[quotation] = one;
        else other.Remove(quotation);
        return new Decisions(other);
    }

    /// <summary>Reads "996-1200a1345-1400d"; what is no decision is left aside, and of two on one quotation the last counts.</summary>
    public static Decisions Parse(string? text)
    {
        if (string.IsNullOrEmpty(text)) return None;
        text = text[..Math.Min(text.Length, LongestAddress)];
        var read = new SortedDictionary<TextSpan, Decision>();
        int start = 0, end;
        for (; (end = text.AsSpan(start).IndexOfAny(Letters)) >= 0; start += end + 1)
        {
            var letter = text[start + end];
            if (ReadingAddress.TryParseRange(text.Substring(start, end), out var quotation)) read[quotation] = DecisionNames.All.First(d => d.Letter() == letter);
        }

        return new Decisions(read);
    }

    /// <summary>As in addresses, in the order of the report; the same decisions are always the same text.</summary>
    public override string ToString() =>
        string.Concat(made.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Key.Start}-{one.Key.End}{one.Value.Letter()}")));
}
