using Microsoft.AspNetCore.Http.Features;

namespace QuoteCompare.Web.Features.Importing;

/// <summary>
/// What may be sent to the page that takes files: more than to any other page (<see cref="Comparing.FormLimits"/>), and what is more than that is taken in and
/// thrown away, so that the browser hears the answer and not only a broken connection.
/// </summary>
internal static class UploadLimits
{
    /// <summary>Bytes thrown away for an answer's sake; beyond that, the connection does break.</summary>
    private const long MostThrownAway = 4L * 1024 * 1024 * 1024;

    /// <summary>Whether a request is sent to the page that takes files.</summary>
    public static bool IsUpload(HttpContext context) => HttpMethods.IsPost(context.Request.Method) && context.Request.Path.Equals("/import", StringComparison.OrdinalIgnoreCase);

    public static void UseUploadLimits(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!IsUpload(context))
        {
            await next(context);
            return;
        }

        var settings = context.RequestServices.GetRequiredService<ImportSettings>();
        if (context.Request.ContentLength > settings.LargestUpload)
        {
            await ThrowAwayAsync(context);
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        Limit(context, settings.LargestUpload);
        context.Features.Set<IFormFeature>(new FormFeature(context.Request, Options(settings)));
        await next(context);
    });

    private static FormOptions Options(ImportSettings settings) => new()
    {
        // A file that is too large is named beside its field; only what is too large for a request is refused unread.
        MultipartBodyLengthLimit = settings.LargestUpload,
        ValueLengthLimit = settings.Limits.LargestItem,
        ValueCountLimit = settings.MostFiles + 100,
    };

    private static async Task ThrowAwayAsync(HttpContext context)
    {
        if (context.Request.ContentLength > MostThrownAway) return;
        Limit(context, null);
        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
    }

    private static void Limit(HttpContext context, long? bytes)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = bytes;
    }
}
