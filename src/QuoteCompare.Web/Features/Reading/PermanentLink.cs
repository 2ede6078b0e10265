using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Storage;

namespace QuoteCompare.Web.Features.Reading;

/// <summary>Leads from a quotation's short address to the place where it is read.</summary>
internal static class PermanentLink
{
    public static void MapPermanentLinks(this IEndpointRouteBuilder routes) => routes.MapGet("/q/{quotationId}", Find);

    // Not "permanent" to browsers: a later engine may link the quotation to a speech, and the address behind changes then.
    private static async Task<IResult> Find(string quotationId, Storage.Library library, CancellationToken cancellationToken)
    {
        if (!PublicId.TryParse(quotationId, out var reportId, out var span)
            || await library.CompareAsync(reportId, cancellationToken) is not { } stored
            || ReportItems.Find(stored.Comparison, span) is not { } quotation) return Results.NotFound();
        return Results.LocalRedirect($"~/{AddressOf(stored, quotation)}");
    }

    /// <summary>Beside the speech of its first passage; else beside the first speech the report is declared to be on; else on the report's own page.</summary>
    private static string AddressOf(StoredComparison stored, ComparedQuotation quotation)
    {
        if (quotation.Alignments is [{ Passage: var passage }, ..])
        {
            var speech = stored.Originals[passage.Original];
            return $"{Address(speech)}#{ReadingAddress.SentenceAnchor(Place.Of(TextSegmenter.Segment(speech.Text), passage.Span).FirstSentence)}";
        }

        return $"{Address(stored.Pairs.Count > 0 ? stored.Originals[0] : null)}#{ReadingAddress.EvidenceAnchor}";

        string Address(StoredText? speech) => ReadingAddress.Quotation(speech?.Id, stored.Report.Id, quotation.Quotation.Span);
    }
}
