using Microsoft.AspNetCore.Antiforgery;

namespace QuoteCompare.Web;

/// <summary>
/// Leaves the antiforgery cookie out of pages that carry <c>[RequireAntiforgeryToken(required: false)]</c>. Blazor sets it with every page,
/// also where nothing can be submitted; reading pages set no cookie.
/// </summary>
internal sealed class AntiforgeryWhereRequired(IAntiforgery inner) : IAntiforgery
{
    private static readonly AntiforgeryTokenSet NoTokens = new(requestToken: null, cookieToken: null, "none", headerName: null);

    /// <summary>Puts itself before the service that <c>AddRazorComponents</c> registered.</summary>
    public static void Decorate(IServiceCollection services)
    {
        var registered = services.Single(service => service.ServiceType == typeof(IAntiforgery));
        services.Remove(registered);
        services.AddSingleton<IAntiforgery>(provider =>
            new AntiforgeryWhereRequired((IAntiforgery)ActivatorUtilities.CreateInstance(provider, registered.ImplementationType!)));
    }

    public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext) =>
        IsRequired(httpContext) ? inner.GetAndStoreTokens(httpContext) : NoTokens;

    public AntiforgeryTokenSet GetTokens(HttpContext httpContext) =>
        IsRequired(httpContext) ? inner.GetTokens(httpContext) : NoTokens;

    public Task<bool> IsRequestValidAsync(HttpContext httpContext) => inner.IsRequestValidAsync(httpContext);

    public Task ValidateRequestAsync(HttpContext httpContext) => inner.ValidateRequestAsync(httpContext);

    public void SetCookieTokenAndHeader(HttpContext httpContext)
    {
        if (IsRequired(httpContext))
        {
            inner.SetCookieTokenAndHeader(httpContext);
        }
    }

    private static bool IsRequired(HttpContext httpContext) =>
        httpContext.GetEndpoint()?.Metadata.GetMetadata<IAntiforgeryMetadata>()?.RequiresValidation ?? true;
}
