using QuoteCompare.Core;

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
        return Results.LocalRedirect($"~/{QuotationPlace.AddressOf(stored, quotation)}");
    }
}
