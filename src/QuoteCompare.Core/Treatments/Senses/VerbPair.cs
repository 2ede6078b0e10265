namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>A verb of the speech and the same verb in the report, each with the small words before it.</summary>
internal sealed record VerbPair(int Original, int Spoken, VerbGroup SpokenGroup, int Told, VerbGroup ToldGroup)
{
    /// <summary>The words of one transcript that are the same in both texts, inflected or not; those that are no verbs have empty groups.</summary>
    public static IEnumerable<VerbPair> In(WordAccount account) =>
        from alignment in account.Alignments
        let original = alignment.Passage.Original
        where account.IsSameTranscript(original)
        from link in alignment.Links
        where link.Kind is LinkKind.Equal or LinkKind.Inflected && ContentWords.Count(account.Report, link.Report) == 1
        let spoken = account.Original(original).TokensIn(link.Original)
        let told = account.Report.TokensIn(link.Report)
        where spoken.Length == 1 && told.Length == 1
        let words = VerbGroup.Before(account.Report, told.Start)
        where words.Subject is { } subject && account.Quotation.Pieces.Any(piece => piece.Contains(account.Report.Tokens[subject].Span))
        select new VerbPair(original, spoken.Start, VerbGroup.Before(account.Original(original), spoken.Start), told.Start, words);
}
