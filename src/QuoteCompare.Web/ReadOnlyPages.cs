using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Endpoints;

namespace QuoteCompare.Web;

/// <summary>
/// Pages that are only read take no form: a POST to one is answered 405. Blazor maps every page to both methods, and fails on a form that it does not know.
/// </summary>
internal static class ReadOnlyPages
{
    public static void UseReadOnlyPages(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!HttpMethods.IsPost(context.Request.Method) || !IsOnlyRead(context.GetEndpoint())) return next(context);
        (context.Response.StatusCode, context.Response.Headers.Allow) = (StatusCodes.Status405MethodNotAllowed, $"{HttpMethods.Get}, {HttpMethods.Head}");
        return Task.CompletedTask;
    });

    private static bool IsOnlyRead(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null
        && endpoint.Metadata.GetMetadata<IAntiforgeryMetadata>() is { RequiresValidation: false };
}
