namespace QuoteCompare.Core.Treatments.Rules;

/// <summary>The words that a quotation sets in square brackets inside quotation marks.</summary>
internal static class Brackets
{
    /// <summary>Each pair of brackets whose words have no counterpart, with the original of its passage.</summary>
    public static IEnumerable<(int Original, TextSpan Words)> In(WordAccount account) =>
        from alignment in account.Alignments
        from edit in alignment.Script.Edits
        where edit.Kind == EditKind.Bracketed && account.IsQuoted(edit.Report!.Value)
        select (alignment.Passage.Original, edit.Report!.Value);
}
