namespace QuoteCompare.Core.Treatments;

/// <summary>Words of a quotation for which no alignment has a counterpart and which stand in no brackets.</summary>
/// <param name="Original">The original of the passage at hand: of the words rendered before, else of the first ones.</param>
/// <param name="Span">From the first to the last word; UTF-16 code units of the report.</param>
internal sealed record AddedWords(int Original, TextSpan Span);

/// <summary>Finds the words that a quotation adds. What one alignment lacks and another one has is not added.</summary>
internal static class AddedWordsFinder
{
    public static IReadOnlyList<AddedWords> Find(WordAccount account)
    {
        var covered = Covered(account);
        var found = new List<AddedWords>();
        foreach (var piece in account.Quotation.Pieces)
        {
            var range = account.Report.TokensIn(piece);
            TextSpan? run = null;
            for (var i = range.Start; i <= range.End; i++)
            {
                if (i < range.End && !account.Report.Tokens[i].IsWord) continue;
                var added = i < range.End && !covered.Contains(i);
                if (added) run = run?.Cover(account.Report.Tokens[i].Span) ?? account.Report.Tokens[i].Span;
                if (added || run is not { } whole) continue;
                found.Add(new AddedWords(account.OriginalAt(whole.Start), whole));
                run = null;
            }
        }

        return found;
    }

    /// <summary>The tokens that are rendered or stand in brackets.</summary>
    private static HashSet<int> Covered(WordAccount account)
    {
        var bracketed = account.Alignments.SelectMany(a => a.Script.Edits).Where(e => e.Kind == EditKind.Bracketed).Select(e => e.Report!.Value);
        return [.. account.Rendered.Select(r => r.Report)
            .Concat(bracketed)
            .Select(account.Report.TokensIn)
            .SelectMany(range => Enumerable.Range(range.Start, range.Length))];
    }
}
