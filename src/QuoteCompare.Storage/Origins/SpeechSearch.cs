using QuoteCompare.Core;
using QuoteCompare.Core.Origins;
using QuoteCompare.Core.Quotations;
using QuoteCompare.Core.Text;
using QuoteCompare.Storage.Databases;

namespace QuoteCompare.Storage.Origins;

/// <summary>Which speeches a report may be on: those that its quotations come from, as far as words, days and names tell.</summary>
internal sealed class SpeechSearch(LibraryContext context, CancellationToken cancellationToken)
{
    /// <summary>Quotations that are looked for, the longest ones: they tell most, and twenty tell a speech as well as two hundred.</summary>
    private const int MostQuotations = 20;

    /// <summary>Speeches answered with.</summary>
    private const int MostSpeeches = 5;

    public async Task<IReadOnlyList<LikelySpeech>> FindAsync(string report, TextMetadata metadata)
    {
        var text = TextSegmenter.Segment(report);
        var quotations = QuotationExtractor.Extract(text, metadata);
        var pointing = new List<PointingQuotation>();
        foreach (var quotation in quotations.OrderByDescending(q => q.Span.Length).ThenBy(q => q.Span).Take(MostQuotations))
        {
            var found = await new OriginSearch(context, cancellationToken).FindAsync(AskedWords.Read(string.Join(' ', quotation.Pieces.Select(piece => piece.In(report)))));
            if (found.Passages is [var best, ..]) pointing.Add(new PointingQuotation(quotation.Span, best));
        }

        return [.. pointing.GroupBy(point => point.Passage.Speech.Id, StringComparer.Ordinal)
            .Select(same => Speech([.. same.OrderBy(point => point.Span)], quotations))
            .Where(IsWorthSaying)
            .OrderByDescending(WeightOf).ThenBy(likely => likely.Speech.Id, StringComparer.Ordinal)
            .Take(MostSpeeches)];
    }

    private static LikelySpeech Speech(IReadOnlyList<PointingQuotation> pointing, IReadOnlyList<Quotation> quotations)
    {
        var speech = pointing[0].Passage.Speech;
        var facts = TextFactsReader.Read(TextSegmenter.Segment(speech.Text), speech.Metadata);
        var told = quotations.Select(quotation => quotation.Event?.Whole).OfType<DateOnly>().ToHashSet();
        var named = quotations.SelectMany(quotation => SearchWords.Of(quotation.Speaker ?? "")).Select(word => word.Key).ToHashSet(StringComparer.Ordinal);
        return new LikelySpeech(
            speech, pointing,
            [.. facts.EventDates.Select(date => date.Value).Where(date => date.Whole is { } day && told.Contains(day))],
            SearchWords.Of(facts.Speaker?.Value ?? "") is [.., var lastName] && named.Contains(lastName.Key));
    }

    /// <summary>One passage that only wants a check points anywhere; with the day, or with another, it is worth a look.</summary>
    private static bool IsWorthSaying(LikelySpeech likely) =>
        likely.Quotations.Any(point => point.Passage.Certainty != Certainty.Check) || likely.Quotations.Count > 1 || likely.Days.Count > 0;

    /// <summary>A day tells as much as two quotations that are likely, the speaker as much as one that wants a check.</summary>
    private static double WeightOf(LikelySpeech likely) =>
        likely.Quotations.Sum(point => point.Passage.Confidence) + (likely.Days.Count > 0 ? 2 : 0) + (likely.IsSpeakerNamed ? 0.5 : 0);
}
