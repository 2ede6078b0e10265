using QuoteCompare.Core;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Web.Features.QuotationEvidence;

/// <summary>
/// The word account of one passage as the page shows it. The engine's steps decide which words stand over each other; here they are only joined into
/// stretches that can be read, and told apart by whether a content word is in play.
/// </summary>
/// <param name="speech">The speech.</param>
/// <param name="report">The report.</param>
/// <param name="end">Where the quotation ends in it: what follows is no part of the account.</param>
internal sealed class WordCollation(SegmentedText speech, SegmentedText report, int end)
{
    /// <summary>
    /// Words kept at the start and at the end of a long stretch of the speech alone; the whole of it is listed below the account and stands in the speech.
    /// </summary>
    private const int FirstWords = 6, LastWords = 4;

    private readonly WordSteps steps = new(speech, report);

    /// <param name="edits">The steps.</param>
    /// <param name="elsewhere">Words of the speech that are told beside other passages of the quotation, in order: they are not left out here.</param>
    public IReadOnlyList<WordCell> Of(IReadOnlyList<Edit> edits, IReadOnlyList<TextSpan> elsewhere)
    {
        var cells = new List<WordCell>();
        var lastInOrder = -1;
        foreach (var step in steps.Of(edits, elsewhere))
        {
            cells.Add(ToCell(step, lastInOrder));
            if (step is { Kind: not EditKind.Moved, Original: { } original }) lastInOrder = original.Start;
        }

        return cells;
    }

    private WordCell ToCell(Edit edit, int lastInOrder)
    {
        var spoken = edit.Report is null ? Shortened(edit.Original!.Value) : edit.Original?.In(speech.Text);
        var written = edit.Report is { } words ? new TextSpan(words.Start, TrailingMarks.End(report.Text, words.End, end)).In(report.Text) : null;
        return edit.Kind switch
        {
            EditKind.Same => new WordCell(WordCellKind.Same, null, written),
            EditKind.Substituted => new WordCell(WordCellKind.Pair, spoken, written, steps.IsQuiet(edit)),
            EditKind.Moved => new WordCell(WordCellKind.Moved, AreSame(edit) ? null : spoken, written, Place: PlaceOf(edit, lastInOrder)),
            EditKind.Inserted => new WordCell(WordCellKind.ReportOnly, null, written, steps.IsQuiet(edit)),
            EditKind.Bracketed => new WordCell(WordCellKind.Bracketed, null, $"[{edit.Report!.Value.In(report.Text)}]"),
            EditKind.Elided => new WordCell(WordCellKind.Elided, spoken, null),
            _ => new WordCell(WordCellKind.SpeechOnly, spoken, null, steps.IsQuiet(edit)),
        };
    }

    private static string PlaceOf(Edit edit, int lastInOrder) => edit.Original!.Value.Start < lastInOrder ? "earlier" : "later";

    private string Shortened(TextSpan span)
    {
        var words = WordsIn(speech, span).ToList();
        return words.Count <= FirstWords + LastWords + 2
            ? span.In(speech.Text)
            : $"{speech.Text[span.Start..words[FirstWords - 1].Span.End]} […] {speech.Text[words[^LastWords].Span.Start..span.End]}";
    }

    private bool AreSame(Edit edit) => Normal(speech, edit.Original!.Value).SequenceEqual(Normal(report, edit.Report!.Value), StringComparer.Ordinal);

    private static IEnumerable<string> Normal(SegmentedText text, TextSpan span) => WordsIn(text, span).Select(token => token.Normal);

    private static IEnumerable<Token> WordsIn(SegmentedText text, TextSpan span)
    {
        var tokens = text.TokensIn(span);
        return Enumerable.Range(tokens.Start, tokens.Length).Select(i => text.Tokens[i]).Where(token => token.IsWord);
    }
}
