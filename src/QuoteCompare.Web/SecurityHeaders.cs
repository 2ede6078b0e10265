namespace QuoteCompare.Web;

/// <summary>Headers of every answer: whatever a text holds, a browser loads and runs nothing but what this program serves.</summary>
internal static class SecurityHeaders
{
    // connect-src: the circuit of interactive pages and enhanced navigation, both to this host only. No inline script and no inline style anywhere.
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        // What somebody is checking is nobody else's business.
        headers["Referrer-Policy"] = "same-origin";
        return next(context);
    });
}
