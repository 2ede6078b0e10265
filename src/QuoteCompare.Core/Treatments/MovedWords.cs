namespace QuoteCompare.Core.Treatments;

/// <summary>Words that stand at another place than in the passage, taken together as far as nothing that stayed lies between them.</summary>
/// <param name="Report">From the first to the last; UTF-16 code units of the report.</param>
/// <param name="Passage">Where they stand in the original, from the first to the last.</param>
/// <param name="Neighbour">The nearest words that stayed, in the original.</param>
internal sealed record MovedWords(TextSpan Report, TextSpan Passage, TextSpan Neighbour)
{
    /// <summary>The runs of moved words of an alignment, in the order of the report; none when nothing stayed.</summary>
    public static IEnumerable<MovedWords> In(Alignment alignment)
    {
        TextSpan? stayed = null;
        Edit? first = null, last = null;
        foreach (var edit in alignment.Script.Edits.Where(e => e.Report is not null && e.Original is not null))
        {
            if (edit.Kind == EditKind.Moved && last is not null && edit.Original!.Value.Start >= last.Original!.Value.End)
            {
                last = edit;
                continue;
            }

            var next = edit.Kind == EditKind.Moved ? null : edit.Original;
            if (first is not null && (next ?? stayed) is { } beside) yield return Run(first, last!, beside);
            (first, last) = edit.Kind == EditKind.Moved ? (edit, edit) : (null, null);
            stayed = next ?? stayed;
        }

        if (first is not null && stayed is { } before) yield return Run(first, last!, before);
    }

    private static MovedWords Run(Edit first, Edit last, TextSpan neighbour) =>
        new(first.Report!.Value.Cover(last.Report!.Value), first.Original!.Value.Cover(last.Original!.Value), neighbour);
}
