namespace QuoteCompare.Web.Features.Export;

/// <summary>The export for a browser: a zip of the pages, and the key as a download of its own.</summary>
internal static class ExportEndpoints
{
    private const string Hide = "hide";

    /// <summary>One at a time: an export renders every page, and others want to read meanwhile.</summary>
    private static readonly SemaphoreSlim Turn = new(1);

    public static void MapExport(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/export.zip", ZipAsync);
        routes.MapGet("/export-key.txt", KeyAsync);
    }

    private static async Task ZipAsync(HttpContext context, LibraryExport export, string? outlets, string? labels)
    {
        if (!await Turn.WaitAsync(0, context.RequestAborted))
        {
            (context.Response.StatusCode, context.Response.Headers.RetryAfter) = (StatusCodes.Status503ServiceUnavailable, "60");
            await context.Response.WriteAsync("Another export is being made. Try again in a minute.", context.RequestAborted);
            return;
        }

        try
        {
            context.Response.ContentType = "application/zip";
            context.Response.Headers.ContentDisposition = "attachment; filename=\"quotecompare.zip\"";
            using var zip = new ZipTarget(context.Response.Body);
            await export.WriteAsync(Options(outlets, labels), zip, context.RequestAborted);
            await zip.FinishAsync(context.RequestAborted);
        }
        catch (ExportException problem) when (!context.Response.HasStarted)
        {
            context.Response.Headers.ContentDisposition = default;
            (context.Response.StatusCode, context.Response.ContentType) = (StatusCodes.Status409Conflict, "text/plain; charset=utf-8");
            await context.Response.WriteAsync($"{problem.Message}.", context.RequestAborted);
        }
        catch (Exception) when (context.Response.HasStarted)
        {
            context.Abort();
        }
        finally
        {
            Turn.Release();
        }
    }

    private static async Task<IResult> KeyAsync(LibraryExport export, string? outlets, string? labels, CancellationToken cancellationToken)
    {
        var options = Options(outlets, labels);
        if (!options.HasKey) return Results.Text("Nothing is left out: there is no key.", statusCode: StatusCodes.Status400BadRequest);
        return Results.File(System.Text.Encoding.UTF8.GetBytes(await export.KeyAsync(options, cancellationToken)), "text/plain; charset=utf-8", "quotecompare-key.txt");
    }

    private static ExportOptions Options(string? outlets, string? labels) => new(outlets == Hide, labels == Hide);
}
