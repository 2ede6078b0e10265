using System.Text;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Reliability;

/// <summary>Words put into quotation marks, with what is known of where they come from.</summary>
/// <param name="Words">The words, on one line, without double quotation marks.</param>
/// <param name="Original">Index of the original that holds them; null when none does.</param>
/// <param name="Sources">Where they stand in it.</param>
/// <param name="IsLoose">The sources are wider than what is conveyed.</param>
/// <param name="Told">How the quotation is introduced.</param>
internal sealed record QuotedStretch(string Words, int? Original, IReadOnlyList<TextSpan> Sources, bool IsLoose, string Told = "The speaker said");

/// <summary>A report made of quotations alone, compared with originals of which some may hold none of them.</summary>
internal sealed record LinkTrial(IReadOnlyList<Original> Originals, IReadOnlyList<QuotedStretch> Stretches)
{
    /// <summary>Character F1 from which a passage is the right one; as for the gold files.</summary>
    private const double WellEnough = 0.5;

    /// <summary>One answer a stretch, in their order.</summary>
    public IReadOnlyList<LinkAnswer> Run()
    {
        var (text, spans) = Write();
        var compared = SpeechComparer.Compare(new Report("report", text, new TextMetadata { Kind = TextKind.Report }), Originals);
        var matching = new SpanMatching(spans, [.. compared.Quotations.Select(quotation => quotation.Quotation.Span)]);
        return [.. Stretches.Select((stretch, index) => Answer(stretch, matching.PredictionOf(index) is { } found ? compared.Quotations[found] : null))];
    }

    private (string Text, List<TextSpan> Spans) Write()
    {
        var text = new StringBuilder("A report\n\n");
        var spans = new List<TextSpan>();
        foreach (var stretch in Stretches)
        {
            text.Append(stretch.Told).Append(": “");
            spans.Add(new TextSpan(text.Length, text.Length + stretch.Words.Length));
            text.Append(stretch.Words).Append("”\n\n");
        }

        return (text.ToString(), spans);
    }

    private static LinkAnswer Answer(QuotedStretch stretch, ComparedQuotation? found) =>
        new(stretch.Original is not null, found?.Confidence, found is { Alignments.Count: > 0 } && IsRight(stretch, found.Alignments));

    private static bool IsRight(QuotedStretch stretch, IReadOnlyList<Alignment> alignments)
    {
        if (alignments.Any(alignment => alignment.Passage.Original != stretch.Original)) return false;
        var linked = new Sets.SpanSet(alignments.Select(alignment => alignment.Passage.Span));
        var held = new Sets.SpanSet(stretch.Sources);
        var shared = linked.Shared(held);
        return stretch.IsLoose
            ? 2 * shared >= linked.Length
            : Accuracy.Of(shared, linked.Length, held.Length)?.F1 >= WellEnough;
    }
}
