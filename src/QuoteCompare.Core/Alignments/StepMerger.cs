namespace QuoteCompare.Core.Alignments;

/// <summary>Collects the steps of an edit script; steps of one kind that touch on both sides become one.</summary>
internal sealed class StepMerger(WordRow report, WordRow original)
{
    private readonly List<(EditKind Kind, TextSpan? Report, TextSpan? Original)> _steps = [];

    /// <param name="kind">What became of the words.</param>
    /// <param name="words">Word numbers of the report; null for what was left out.</param>
    /// <param name="counterparts">Word numbers of the original; null for what was added.</param>
    public void Add(EditKind kind, TextSpan? words, TextSpan? counterparts)
    {
        if (_steps.Count > 0 && _steps[^1] is var last && last.Kind == kind && Touch(last.Report, words) && Touch(last.Original, counterparts)
            && (words is null || report.IsUnbroken(last.Report!.Value.Cover(words.Value))))
        {
            _steps[^1] = (kind, last.Report?.Cover(words!.Value), last.Original?.Cover(counterparts!.Value));
        }
        else
        {
            _steps.Add((kind, words, counterparts));
        }
    }

    public IReadOnlyList<Edit> Edits() =>
        [.. _steps.Select(s => new Edit(s.Kind, Place(report, s.Report), Place(original, s.Original)))];

    private static bool Touch(TextSpan? one, TextSpan? next) => one is null ? next is null : next is not null && one.Value.End == next.Value.Start;

    private static TextSpan? Place(WordRow row, TextSpan? words) => words is { } range ? row.SpanOf(range) : null;
}
