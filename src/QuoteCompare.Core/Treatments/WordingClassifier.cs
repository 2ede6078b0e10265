namespace QuoteCompare.Core.Treatments;

/// <summary>Says how the words of a quotation were kept; what it leaves out is another matter.</summary>
internal static class WordingClassifier
{
    /// <summary>One word in this many may differ in content and the wording is still near: the contract's figure.</summary>
    private const int NearShare = 10;

    public static Wording Classify(WordAccount account)
    {
        var differing = account.Rendered.Sum(r => Differing(account, r)) 
            + account.Added.Sum(a => ContentWords.Count(account.Report, a.Span));
        if (differing == 0 && IsVerbatim(account)) return Wording.Verbatim;
        return differing * NearShare <= Words(account) ? Wording.Near : Wording.Paraphrased;
    }

    /// <summary>The same words in the same order: none put for another, none added but in brackets, none missing between them but at a mark.</summary>
    private static bool IsVerbatim(WordAccount account) =>
        account.Added.Count == 0
        && account.Rendered.All(r => r.Step.Kind == EditKind.Same)
        && !account.LeftOut.Any(l => l.Gap.Mark is null && (l.Place == LeftOutPlace.Inside || l.Gap.Words is not null));

    /// <summary>The content words of a rendering that are put for others, beyond inflection and the spelling of numbers.</summary>
    public static int Differing(WordAccount account, RenderedWords rendered) => rendered.Step.Kind == EditKind.Same ? 0 : rendered.Links
        .Where(l => l.Kind is not (LinkKind.Equal or LinkKind.Inflected or LinkKind.Number))
        .Sum(l => ContentWords.Differing(account.Report, l.Report, account.Original(rendered.Original), l.Original));

    private static int Words(WordAccount account)
    {
        var bracketed = account.Alignments.SelectMany(a => a.Script.Edits).Where(e => e.Kind == EditKind.Bracketed).Select(e => e.Report!.Value);
        return account.Quotation.Pieces.Sum(p => ContentWords.CountWords(account.Report, p)) - bracketed.Sum(b => ContentWords.CountWords(account.Report, b));
    }
}
