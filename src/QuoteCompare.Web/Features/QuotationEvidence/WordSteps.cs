using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Core.Treatments;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.QuotationEvidence;

/// <summary>
/// The steps of a word account as they are read: what stands beside another passage is not left out, endings stay on their words, phrases are one.
/// </summary>
internal sealed class WordSteps(SegmentedText speech, SegmentedText report)
{
    /// <param name="steps">The steps of one passage.</param>
    /// <param name="elsewhere">Words of the speech that are told beside other passages of the quotation, in order.</param>
    public List<Edit> Of(IReadOnlyList<Edit> steps, IReadOnlyList<TextSpan> elsewhere) =>
        Phrases(WholeWords(steps.SelectMany(edit => Remaining(edit, elsewhere))));

    /// <summary>The steps of one passage of a quotation; words that a finding sets against each other are one step.</summary>
    public IReadOnlyList<Edit> Of(ComparedQuotation compared, Alignment alignment) => PairedSteps.Of(
        alignment.Script.Edits, (compared.Treatment?.Findings ?? []).Where(finding => finding.Original == alignment.Passage.Original), speech.Text, report.Text);

    /// <summary>The step, or what the other passages leave of it when it is a stretch left out.</summary>
    public IEnumerable<Edit> Remaining(Edit edit, IReadOnlyList<TextSpan> elsewhere)
    {
        if (edit.Kind is not (EditKind.Omitted or EditKind.Elided) || edit.Original is not { } left || !elsewhere.Any(left.Overlaps)) return [edit];
        return TextCutter.Cut(left, elsewhere.Select(span => new Marked<bool>(span, true)))
            .Where(segment => segment.Marks.Count == 0)
            .Select(segment => speech.TokensIn(segment.Span))
            .Select(tokens => Enumerable.Range(tokens.Start, tokens.Length).Where(i => speech.Tokens[i].IsWord).ToList())
            .Where(words => words.Count > 0)
            .Select(words => edit with { Original = speech.Tokens[words[0]].Span.Cover(speech.Tokens[words[^1]].Span) });
    }

    /// <summary>Whether nothing but function words is in play.</summary>
    public bool IsQuiet(Edit edit) => !HoldsContent(speech, edit.Original) && !HoldsContent(report, edit.Report);

    private static bool HoldsContent(SegmentedText text, TextSpan? span) => span is { } words && ContentWords.Count(text, words) > 0;

    /// <summary>An ending that the report hangs on a word ("U.S.'s") stays on it: alone it would be a difference that nobody can read.</summary>
    private List<Edit> WholeWords(IEnumerable<Edit> edits)
    {
        var whole = new List<Edit>();
        foreach (var edit in edits)
        {
            var last = whole.Count > 0 ? whole[^1] : null;
            if (edit is { Kind: EditKind.Inserted, Report: { } ending } && last?.Report is { } word && IsHanging(word.End, ending))
                whole[^1] = last with { Report = word.Cover(ending) };
            else
                whole.Add(edit);
        }

        return whole;
    }

    private bool IsHanging(int end, TextSpan ending) => ending.Start - end is 0 or 1 && ending.Length <= 2 && !char.IsWhiteSpace(report.Text[end]);

    /// <summary>
    /// Substitutions with nothing but function words between them are one phrase: "in bilateral nor in multilateral" over "bilateral or multilateral",
    /// not two pairs and a stray "nor".
    /// </summary>
    private List<Edit> Phrases(List<Edit> edits)
    {
        var phrases = new List<Edit>();
        for (var i = 0; i < edits.Count; i++)
        {
            var phrase = edits[i];
            for (var end = i + 1; phrase.Kind == EditKind.Substituted && end < edits.Count; end++)
            {
                if (edits[end].Kind == EditKind.Substituted) (phrase, i) = (Join(phrase, edits[end]), end);
                else if (!IsFiller(edits[end])) break;
            }

            phrases.Add(phrase);
        }

        return phrases;
    }

    private static Edit Join(Edit one, Edit next) =>
        new(EditKind.Substituted, one.Report!.Value.Cover(next.Report!.Value), one.Original!.Value.Cover(next.Original!.Value));

    private bool IsFiller(Edit edit) => edit.Kind is EditKind.Omitted or EditKind.Inserted && IsQuiet(edit);
}
