using QuoteCompare.Cli.Evaluation.Seeded;
using QuoteCompare.Cli.Evaluation.Sets;
using QuoteCompare.Core;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Cli.Evaluation.Reliability;

/// <summary>Pairs of an alignment set → trials: each case a quotation of its report.</summary>
internal static class TrialWriter
{
    /// <summary>Shorter ones have no place they must come from.</summary>
    private const int FewestWords = 5;

    /// <summary>A quotation, not a chapter.</summary>
    private const int MostWords = 120;

    /// <summary>Sentences from elsewhere in a report; enough to be led astray by.</summary>
    private const int MostStrange = 10;

    private static readonly EventDate FirstDay = new(2021, 5, 3);
    private static readonly EventDate SecondDay = new(2021, 9, 14);

    /// <summary>The cases and the report's sentences from elsewhere, in its order, with their own original.</summary>
    public static LinkTrial WithOwn(AlignmentDocument document) => new(
        [OriginalOf("source", document.Source)],
        [.. Cases(document, 0).Concat(Strange(document)).OrderBy(placed => placed.At).Select(placed => placed.Stretch)]);

    /// <summary>The cases of one report with the original of another.</summary>
    public static LinkTrial WithAnother(AlignmentDocument document, AlignmentDocument other) => new(
        [OriginalOf("source", other.Source)],
        [.. Cases(document, 0).Select(placed => placed.Stretch with { Original = null })]);

    /// <summary>The cases of two reports by turns, with both originals.</summary>
    public static LinkTrial OfTwo(AlignmentDocument first, AlignmentDocument second) => new(
        [OriginalOf("first", first.Source), OriginalOf("second", second.Source)],
        ByTurns([.. Cases(first, 0).Select(placed => placed.Stretch)], [.. Cases(second, 1).Select(placed => placed.Stretch)]));

    /// <summary>One original cut in two and given as two events; the report tells both, each quotation under its date. Null when it cannot be cut between cases.</summary>
    public static LinkTrial? OfTwoDays(AlignmentDocument document)
    {
        var middle = MiddleOf(document);
        var halves = Cases(document, 0).Select(placed => placed.Stretch).ToLookup(stretch => stretch.Sources[0].Start >= middle);
        if (middle == 0 || !halves[false].Any() || !halves[true].Any()) return null;
        return new LinkTrial(
            [OriginalOf("first", document.Source[..middle], FirstDay), OriginalOf("second", document.Source[middle..], SecondDay)],
            ByTurns(
                [.. halves[false].Select(stretch => stretch with { Told = $"On {Attribution.Day(FirstDay, monthFirst: true)}, the speaker said" })],
                [.. halves[true].Select(stretch => stretch with { Told = $"On {Attribution.Day(SecondDay, monthFirst: true)}, the speaker said", Original = 1, Sources = Moved(stretch.Sources, middle) })]));
    }

    private static IEnumerable<(int At, QuotedStretch Stretch)> Cases(AlignmentDocument document, int original) => document.Cases
        .Where(each => each.Sources.Count > 0)
        .Select(each => (each.Report.Start, new QuotedStretch(Plain(each.Report.In(document.Report)), original, each.Sources, each.IsLoose)))
        .Where(placed => IsQuotation(placed.Item2.Words));

    private static IEnumerable<(int At, QuotedStretch Stretch)> Strange(AlignmentDocument document) => TextSegmenter.Segment(document.Report).Sentences
        .Where(sentence => !document.Cases.Any(each => each.Report.Overlaps(sentence.Span)))
        .Select(sentence => (sentence.Span.Start, new QuotedStretch(Plain(sentence.Span.In(document.Report)), null, [], IsLoose: false)))
        .Where(placed => IsQuotation(placed.Item2.Words))
        .Take(MostStrange);

    private static bool IsQuotation(string words) => English.WordsOf(words).Count is >= FewestWords and <= MostWords;

    /// <summary>On one line; double quotation marks, which would end the quotation, made single.</summary>
    private static string Plain(string words) => StatementReader.OnOneLine(words).Replace('"', '\'').Replace('“', '‘').Replace('”', '’').Replace("``", "'", StringComparison.Ordinal);

    private static Original OriginalOf(string name, string text, EventDate? day = null) => new(
        new Speech(name, text, new TextMetadata { Kind = TextKind.Speech, EventDates = day is { } known ? [known] : [] }), TextRelation.IndependentTranslation);

    /// <summary>The end of the sentence nearest the middle that no case's source holds; 0 when there is none.</summary>
    private static int MiddleOf(AlignmentDocument document) => TextSegmenter.Segment(document.Source).Sentences
        .Select(sentence => sentence.Span.End)
        .Where(end => end < document.Source.Length && !document.Cases.Any(each => each.Sources.Any(source => source.Start < end && source.End > end)))
        .OrderBy(end => Math.Abs((2 * end) - document.Source.Length)).FirstOrDefault();

    private static List<TextSpan> Moved(IEnumerable<TextSpan> sources, int by) => [.. sources.Select(source => new TextSpan(Math.Max(0, source.Start - by), source.End - by))];

    private static List<QuotedStretch> ByTurns(List<QuotedStretch> first, List<QuotedStretch> second) =>
        [.. Enumerable.Range(0, Math.Max(first.Count, second.Count)).SelectMany(index => first.Skip(index).Take(1).Concat(second.Skip(index).Take(1)))];
}
