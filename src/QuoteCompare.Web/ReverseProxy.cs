using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace QuoteCompare.Web;

/// <summary>Behind a reverse proxy, whose word on who asks and whether the way there was encrypted is taken: from its network, and from nowhere else.</summary>
internal static class ReverseProxy
{
    /// <summary>Networks such as <c>172.30.54.0/24</c>, with semicolons between them; without it nobody's X-Forwarded headers count.</summary>
    private const string Setting = "Proxy:Networks";

    /// <summary>False when the setting cannot be read, after one line on standard error.</summary>
    public static bool TryAdd(WebApplicationBuilder builder)
    {
        var networks = new List<IPNetwork>();
        foreach (var words in (builder.Configuration[Setting] ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!IPNetwork.TryParse(words, out var network))
            {
                Console.Error.WriteLine($"QuoteCompare cannot read {Setting}: '{words}' is no network such as 172.30.54.0/24.");
                return false;
            }

            networks.Add(network);
        }

        builder.Services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            // Also the last word on what ASPNETCORE_FORWARDEDHEADERS_ENABLED would trust: everybody.
            forwarded.ForwardedHeaders = networks.Count == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            networks.ForEach(forwarded.KnownIPNetworks.Add);
        });
        return true;
    }
}
