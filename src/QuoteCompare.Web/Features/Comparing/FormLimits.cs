using Microsoft.AspNetCore.Http.Features;

namespace QuoteCompare.Web.Features.Comparing;

/// <summary>How much a form may bring. Set on purpose: the framework's own limits (4 MB a value, 30 MB a request) would cut off a long transcript without a word.</summary>
internal static class FormLimits
{
    /// <summary>Bytes of one text in UTF-8: some 800,000 words, four times the longest speech on record.</summary>
    public const int LargestText = 5 * 1024 * 1024;

    /// <summary>Bytes of one request: two texts of the largest size in base 64, which takes four bytes for three, with room for one more.</summary>
    public const int LargestRequest = 24 * 1024 * 1024;

    public static void AddFormLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = LargestRequest);
        builder.Services.Configure<FormOptions>(form =>
        {
            // A text that is too large for the program is told beside its field; only what is too large for a request is refused unread.
            form.ValueLengthLimit = LargestRequest;
            form.MultipartBodyLengthLimit = LargestRequest;
            form.ValueCountLimit = 100;
        });
    }

    /// <summary>Refuses larger requests before they are read, so that the answer says why.</summary>
    public static void UseFormLimits(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.ContentLength is not > LargestRequest) return next(context);
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    });
}
