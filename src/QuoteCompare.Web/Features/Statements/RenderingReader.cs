using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Web.Features.QuotationEvidence;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.Statements;

/// <summary>Reads off the engine's word accounts what a quotation makes of each word of a statement.</summary>
internal sealed class RenderingReader(SegmentedText speech, StatementWords words, ReadReport report)
{
    private readonly SegmentedText text = report.Text.Text;
    private readonly WordSteps steps = new(speech, report.Text.Text);

    public Rendering Of(ComparedQuotation compared)
    {
        var fates = new WordFate[words.Count];
        var stretches = new List<RenderedStretch>();
        foreach (var alignment in compared.Alignments.Where(a => a.Passage.Original == report.Original))
        {
            var edits = steps.Of(steps.Of(compared, alignment), []);
            for (var i = 0; i < edits.Count; i++) Add(edits, i, compared.Quotation, stretches);
            foreach (var edit in edits) Tell(edit, fates);
        }

        return new Rendering([.. stretches.OrderBy(s => s.Report).ThenBy(s => s.Words)], fates);
    }

    /// <summary>What one passage renders no other passage of the quotation leaves out.</summary>
    private void Tell(Edit edit, WordFate[] fates)
    {
        if (edit.Original is not { } original) return;
        var fate = edit switch
        {
            { Report: not null } => WordFate.Rendered,
            { Kind: EditKind.Elided } => WordFate.Elided,
            _ => WordFate.LeftOut,
        };
        var range = words.In(original);
        for (var word = range.Start; word < range.End; word++)
        {
            if (fates[word] != WordFate.Rendered) fates[word] = fate;
        }
    }

    private void Add(List<Edit> edits, int index, Quotation quotation, List<RenderedStretch> stretches)
    {
        var edit = edits[index];
        if (edit.Report is not { } written) return;
        if (edit.Original is not { } original)
        {
            if (Place(edits, index) is var (place, isBeforeNext))
                stretches.Add(new(edit.Kind == EditKind.Bracketed ? RenderedAs.Bracketed : RenderedAs.ReportOnly, new(place, place), Whole(written, quotation), steps.IsQuiet(edit), isBeforeNext));
        }
        else if (words.In(original) is { IsEmpty: false } range)
        {
            if (edit.Kind == EditKind.Same && OneByOne(range, original, written) is { } tokens)
                stretches.AddRange(tokens.Select((token, i) => new RenderedStretch(RenderedAs.Same, new(range.Start + i, range.Start + i + 1), Whole(token, quotation))));
            else
                stretches.Add(new(AsOf(edit.Kind), range, Whole(written, quotation), steps.IsQuiet(edit)));
        }
    }

    private static RenderedAs AsOf(EditKind kind) => kind switch
    {
        EditKind.Same => RenderedAs.Same,
        EditKind.Moved => RenderedAs.Moved,
        _ => RenderedAs.Other,
    };

    /// <summary>The same words stand each for itself, so that another report's phrase may begin at any of them; null when the counts differ.</summary>
    private IReadOnlyList<TextSpan>? OneByOne(TextSpan range, TextSpan original, TextSpan written)
    {
        var spoken = WordsIn(speech, original);
        var own = WordsIn(text, written);
        if (spoken.Count != own.Count) return null;
        var first = spoken.FindIndex(word => words.In(word).Start == range.Start && !words.In(word).IsEmpty);
        return first < 0 ? null : own.GetRange(first, Math.Min(range.Length, own.Count - first));
    }

    /// <summary>
    /// Where words without counterpart stand: before the next word that the report renders, else behind the last one; null when that is outside the statement.
    /// </summary>
    private (int Place, bool IsBeforeNext)? Place(List<Edit> edits, int index)
    {
        var next = edits.Skip(index + 1).FirstOrDefault(InOrder);
        if (next is not null) return words.In(next.Original!.Value) is { IsEmpty: false } after ? (after.Start, true) : null;
        var last = edits.Take(index).LastOrDefault(InOrder);
        return last is not null && words.In(last.Original!.Value) is { IsEmpty: false } before ? (before.End, false) : null;
    }

    private static bool InOrder(Edit edit) => edit is { Report: not null, Original: not null, Kind: not EditKind.Moved };

    /// <summary>With the marks that touch the words, inside the quotation.</summary>
    private TextSpan Whole(TextSpan written, Quotation quotation)
    {
        var end = quotation.Pieces.FirstOrDefault(piece => piece.Contains(written), quotation.Span).End;
        return new TextSpan(written.Start, TrailingMarks.End(text.Text, written.End, end));
    }

    private static List<TextSpan> WordsIn(SegmentedText text, TextSpan span)
    {
        var tokens = text.TokensIn(span);
        return [.. Enumerable.Range(tokens.Start, tokens.Length).Where(i => text.Tokens[i].IsWord).Select(i => text.Tokens[i].Span)];
    }
}
