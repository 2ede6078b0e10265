using QuoteCompare.Core.Text;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.Overview;

/// <summary>The sentences of a speech as rows.</summary>
internal static class OverviewRows
{
    /// <summary>Sentences that are folded into one row: a single one takes no more room than the line that would stand for it.</summary>
    private const int ShortestRun = 2;

    /// <summary>Every sentence of the text with what the reports have of it; lines that are part of the page and not of the text only if they are used.</summary>
    public static IReadOnlyList<OverviewSentence> Sentences(SegmentedText speech, IReadOnlyList<SentenceUses> uses) =>
        [.. Enumerable.Range(0, speech.Sentences.Count).Select(index => Sentence(speech, index, uses)).Where(row => row.IsUsed || !IsApart(speech, row.Number - 1))];

    /// <summary>Runs of sentences that no report uses are folded.</summary>
    public static IReadOnlyList<OverviewRow> Folded(IReadOnlyList<OverviewSentence> sentences)
    {
        var rows = new List<OverviewRow>();
        for (var next = 0; next < sentences.Count;)
        {
            var end = next;
            while (end < sentences.Count && !sentences[end].IsUsed) end++;
            var count = end - next >= ShortestRun ? end - next : 1;
            rows.Add(Row([.. sentences.Skip(next).Take(count)], rows));
            next += count;
        }

        return rows;
    }

    /// <summary>One row a sentence.</summary>
    public static IReadOnlyList<OverviewRow> Single(IEnumerable<OverviewSentence> sentences)
    {
        var rows = new List<OverviewRow>();
        foreach (var sentence in sentences) rows.Add(Row([sentence], rows));
        return rows;
    }

    private static OverviewRow Row(IReadOnlyList<OverviewSentence> sentences, List<OverviewRow> above) =>
        new(sentences, sentences.Count > 1, above.Count == 0 || above[^1].Sentences[^1].Place.Paragraph != sentences[0].Place.Paragraph);

    private static OverviewSentence Sentence(SegmentedText speech, int index, IReadOnlyList<SentenceUses> uses)
    {
        var span = speech.Sentences[index].Span;
        return new OverviewSentence(Place.Of(speech, span), span.In(speech.Text), [.. uses.Select(use => use.CellOf(index))]);
    }

    private static bool IsApart(SegmentedText speech, int index) => speech.ParagraphOf(index).Role == ParagraphRole.Boilerplate;
}
