namespace QuoteCompare.Web;

/// <summary>Answers HEAD as GET without its body: programs that check links ask that way, and pages answer GET and POST only.</summary>
internal static class HeadRequests
{
    /// <summary>Whether only the headers are asked for: what is dear to make need not be made.</summary>
    public static bool IsForHeaders(this HttpContext context) => ReferenceEquals(context.Response.Body, Stream.Null);

    public static void UseHeadRequests(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        var body = context.Response.Body;
        (context.Request.Method, context.Response.Body) = (HttpMethods.Get, Stream.Null);
        try
        {
            await next(context);
        }
        finally
        {
            (context.Request.Method, context.Response.Body) = (HttpMethods.Head, body);
        }
    });
}
