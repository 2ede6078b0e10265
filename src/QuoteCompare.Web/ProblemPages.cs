using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace QuoteCompare.Web;

/// <summary>Answers every failed request that has no page of its own with one that says what to do, under the status it failed with.</summary>
internal static class ProblemPages
{
    public static void UseProblemPages(this IApplicationBuilder app)
    {
        app.UseExceptionHandler("/problem/500", createScopeForErrors: true);
        app.Use(async (context, next) =>
        {
            await next(context);
            if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null or 0 })
            {
                await ShowAsync(context, next);
            }
        });
    }

    // The framework's own (UseStatusCodePagesWithReExecute) keeps the method, and a page about a failed form cannot be posted to.
    private static async Task ShowAsync(HttpContext context, RequestDelegate next)
    {
        var (request, services) = (context.Request, context.RequestServices);
        context.Features.Set<IStatusCodeReExecuteFeature>(new StatusCodeReExecuteFeature
        {
            OriginalPath = request.Path,
            OriginalPathBase = request.PathBase,
            OriginalQueryString = request.QueryString.Value,
        });
        request.Path = $"/problem/{context.Response.StatusCode}";
        request.QueryString = QueryString.Empty;
        request.Method = HttpMethods.Get;
        request.ContentLength = null;
        context.SetEndpoint(null);
        context.Features.Get<IRouteValuesFeature>()?.RouteValues.Clear();

        // What the failed page set up in its scope (where it is, what it holds) is not this page's.
        await using var scope = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        context.RequestServices = scope.ServiceProvider;
        try
        {
            await next(context);
        }
        finally
        {
            context.RequestServices = services;
        }
    }
}
