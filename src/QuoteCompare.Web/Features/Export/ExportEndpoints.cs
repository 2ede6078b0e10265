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
        (context.Response.ContentType, context.Response.Headers.ContentDisposition) = ("application/zip", "attachment; filename=\"quotecompare.zip\"");
        if (context.IsForHeaders()) return;
        if (!await Turn.WaitAsync(0, context.RequestAborted))
        {
            context.Response.Headers.RetryAfter = "60";
            await RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, "Another export is being made. Try again in a minute");
            return;
        }

        try
        {
            using var zip = new ZipTarget(context.Response.Body);
            await export.WriteAsync(Options(outlets, labels), zip, context.RequestAborted);
            await zip.FinishAsync(context.RequestAborted);
        }
        catch (ExportException problem) when (!context.Response.HasStarted)
        {
            await RefuseAsync(context, StatusCodes.Status409Conflict, problem.Message);
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

    private static Task RefuseAsync(HttpContext context, int status, string line)
    {
        context.Response.Headers.ContentDisposition = default;
        (context.Response.StatusCode, context.Response.ContentType) = (status, "text/plain; charset=utf-8");
        return context.Response.WriteAsync($"{line}.", context.RequestAborted);
    }

    private static async Task<IResult> KeyAsync(LibraryExport export, string? outlets, string? labels, CancellationToken cancellationToken)
    {
        var options = Options(outlets, labels);
        if (!options.HasKey) return Results.Text("Nothing is left out: there is no key.", statusCode: StatusCodes.Status400BadRequest);
        return Results.File(System.Text.Encoding.UTF8.GetBytes(await export.KeyAsync(options, cancellationToken)), "text/plain; charset=utf-8", "quotecompare-key.txt");
    }

    private static ExportOptions Options(string? outlets, string? labels) => new(outlets == Hide, labels == Hide);
}
