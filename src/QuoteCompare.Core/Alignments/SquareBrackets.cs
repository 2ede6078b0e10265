namespace QuoteCompare.Core.Alignments;

/// <summary>Finds the words that a report sets in square brackets.</summary>
internal static class SquareBrackets
{
    /// <summary>Tokens beyond the first and the last word among which a bracket may open or close: longer than any gloss, short beside a quotation.</summary>
    private const int Reach = 20;

    /// <summary>For each word of the row whether it stands between "[" and "]". A bracket that never closes holds nothing.</summary>
    public static bool[] Around(WordRow words)
    {
        var inside = new bool[words.Count];
        if (words.Count == 0) return inside;
        var tokens = words.Text.Tokens;
        var end = Math.Min(words.TokenOf(words.Count - 1) + Reach, tokens.Count);
        int? open = null;
        for (var i = Math.Max(words.TokenOf(0) - Reach, 0); i < end; i++)
        {
            if (tokens[i].Normal == "[") open = i;
            if (tokens[i].Normal != "]" || open is not { } start) continue;
            var held = words.In(new TextSpan(tokens[start].Span.Start, tokens[i].Span.End));
            inside.AsSpan(held.Start, held.Length).Fill(true);
            open = null;
        }

        return inside;
    }
}
