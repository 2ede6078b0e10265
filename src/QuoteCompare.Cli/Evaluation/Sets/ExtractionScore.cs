namespace QuoteCompare.Cli.Evaluation.Sets;

/// <summary>The figures of one extraction set.</summary>
/// <param name="Exact">The same words.</param>
/// <param name="Half">Half of the words shared.</param>
/// <param name="Words">Over all words of quotations, whatever their borders.</param>
/// <param name="Type">Of the pairs at half: the same type.</param>
/// <param name="Speaker">Of the pairs whose gold has a speaker: the mentions share a word.</param>
/// <param name="SpeakerByName">The mentions share a word, or the names their last one.</param>
/// <param name="Cue">Of the pairs whose gold has a cue: the cues share a word.</param>
internal sealed record ExtractionScore(
    int Documents, ExtractionTally Exact, ExtractionTally Half, Accuracy Words, Share Type, Share Speaker, Share SpeakerByName, Share Cue)
{
    private const double HalfShared = 0.5;

    /// <param name="articles">The set.</param>
    /// <param name="extract">What is scored: text → quotations, those that go on already joined.</param>
    public static ExtractionScore Of(IReadOnlyList<ExtractionDocument> articles, Func<string, IReadOnlyList<MarkedQuotation>> extract)
    {
        var documents = articles.AsParallel().AsOrdered().Select(article => new ExtractedDocument(article, extract(article.Text))).ToList();
        var (exact, half) = (new ExtractionTally(), new ExtractionTally());
        Share type = default, speaker = default, byName = default, cue = default, precision = default, recall = default;
        foreach (var document in documents)
        {
            exact.Add(document, document.Match((gold, found) => gold.IsExactly(found) ? 1 : 0, 1));
            var pairs = document.Match((gold, found) => gold.Likeness(found), HalfShared);
            half.Add(document, pairs);
            foreach (var (gold, found) in pairs.Select(pair => (document.Gold[pair.Gold], document.Found[pair.Found])).Where(pair => !pair.Item1.Marked.IsOptional))
            {
                type = type.With(gold.Marked.Type == found.Marked.Type);
                if (gold.Speaker is { Count: > 0 }) speaker = speaker.With(Meet(gold.Speaker, found.Speaker));
                if (gold.Speaker is { Count: > 0 }) byName = byName.With(Meet(gold.Speaker, found.Speaker) || SameName(gold.Marked.Name, found.Marked.Name));
                if (gold.Cue is { Count: > 0 }) cue = cue.With(Meet(gold.Cue, found.Cue));
            }

            AddWords(document, ref precision, ref recall);
        }

        return new ExtractionScore(documents.Count, exact, half, Accuracy.Of(AlignmentTally.Part(precision), AlignmentTally.Part(recall)), type, speaker, byName, cue);
    }

    private static void AddWords(ExtractedDocument document, ref Share precision, ref Share recall)
    {
        var demanded = All(document.Gold.Where(gold => !gold.Marked.IsOptional));
        var optional = All(document.Gold.Where(gold => gold.Marked.IsOptional));
        var found = All(document.Found);
        recall += new Share(demanded.Count(found.Contains), demanded.Count);
        precision += new Share(found.Count(demanded.Contains), found.Count(word => !optional.Contains(word) || demanded.Contains(word)));
    }

    private static HashSet<int> All(IEnumerable<WordedQuotation> quotations) => [.. quotations.SelectMany(quotation => quotation.Words)];

    private static bool Meet(HashSet<int> gold, HashSet<int>? found) => found is not null && gold.Overlaps(found);

    private static bool SameName(string gold, string found) => WordIndex.LastWord(gold) is { } name && name == WordIndex.LastWord(found);
}
