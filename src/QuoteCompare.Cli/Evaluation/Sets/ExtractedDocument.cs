namespace QuoteCompare.Cli.Evaluation.Sets;

/// <summary>A quotation as words of its article.</summary>
internal sealed record WordedQuotation(MarkedQuotation Marked, HashSet<int> Words, HashSet<int> Hull, HashSet<int>? Cue, HashSet<int>? Speaker)
{
    public static WordedQuotation Of(MarkedQuotation quotation, WordIndex words) => new(
        quotation, words.In(quotation.Pieces), words.In([quotation.Span]),
        quotation.Cue is { } cue ? words.In([cue]) : null, quotation.Speaker is { } speaker ? words.In([speaker]) : null);

    /// <summary>The same words, or the same bounds when one side only gives pieces.</summary>
    public bool IsExactly(WordedQuotation other) =>
        (Words.Count > 0 && Words.SetEquals(other.Words))
        || (Marked.Pieces.Count > 1 != other.Marked.Pieces.Count > 1 && Hull.Count > 0 && Hull.SetEquals(other.Hull));

    /// <summary>Words shared, over all words of both.</summary>
    public double Likeness(WordedQuotation other)
    {
        var shared = Words.Count(other.Words.Contains);
        var all = Words.Count + other.Words.Count - shared;
        return all == 0 ? 0 : (double)shared / all;
    }
}

/// <summary>The gold quotations of one article beside those found in it.</summary>
internal sealed class ExtractedDocument
{
    public ExtractedDocument(ExtractionDocument article, IReadOnlyList<MarkedQuotation> found)
    {
        var words = new WordIndex(article.Text);
        Gold = [.. article.Quotations.Select(quotation => WordedQuotation.Of(quotation, words))];
        Found = [.. found.Select(quotation => WordedQuotation.Of(quotation, words))];
    }

    public IReadOnlyList<WordedQuotation> Gold { get; }

    public IReadOnlyList<WordedQuotation> Found { get; }

    /// <summary>Indices that belong together, one to one, the most alike first.</summary>
    /// <param name="likeness">Of a gold quotation and one that was found.</param>
    /// <param name="least">From where on two are the same quotation.</param>
    public List<(int Gold, int Found)> Match(Func<WordedQuotation, WordedQuotation, double> likeness, double least)
    {
        var pairs =
            from gold in Enumerable.Range(0, Gold.Count)
            from found in Enumerable.Range(0, Found.Count)
            let alike = likeness(Gold[gold], Found[found])
            where alike >= least
            orderby alike descending, gold, found
            select (gold, found);
        var (usedGold, usedFound, matched) = (new HashSet<int>(), new HashSet<int>(), new List<(int, int)>());
        foreach (var (gold, found) in pairs)
        {
            if (usedGold.Contains(gold) || usedFound.Contains(found)) continue;
            usedGold.Add(gold);
            usedFound.Add(found);
            matched.Add((gold, found));
        }

        return matched;
    }

    /// <summary>Found, standing for no demanded quotation, but half on one that is optional.</summary>
    public bool IsExcused(WordedQuotation found) => Gold.Any(gold =>
        gold.Marked.IsOptional && gold.Words.Count > 0 && 2 * found.Words.Count(gold.Words.Contains) >= found.Words.Count);
}
