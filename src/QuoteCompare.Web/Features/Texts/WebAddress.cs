namespace QuoteCompare.Web.Features.Texts;

/// <summary>Addresses that texts came with: what a page makes a link of.</summary>
internal static class WebAddress
{
    /// <summary>Whether it is a whole address of the web; anything else ("javascript:", a path) is shown as words.</summary>
    public static bool IsOne(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
