namespace QuoteCompare.Core.Tests.Support;

/// <summary>
/// An edit script as one line, so that a failure reads itself: <c>same words · houses→buildings · -left out- · (elided) · +added+ · [gloss] · ^moved^</c>.
/// </summary>
internal static class ScriptDrawing
{
    public static string Drawn(this AlignedPair pair) => Draw(pair.Script, pair.Report.Text, pair.Original.Text);

    public static string Draw(EditScript script, string report, string original) => string.Join(" · ", script.Edits.Select(edit =>
    {
        var (words, passage) = (edit.Report?.In(report), edit.Original?.In(original));
        return edit.Kind switch
        {
            EditKind.Same => words,
            EditKind.Substituted => $"{passage}→{words}",
            EditKind.Moved => $"^{words}^",
            EditKind.Inserted => $"+{words}+",
            EditKind.Bracketed => $"[{words}]",
            EditKind.Elided => $"({passage})",
            _ => $"-{passage}-",
        };
    }));
}
