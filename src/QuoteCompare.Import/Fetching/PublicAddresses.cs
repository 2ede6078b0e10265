using System.Net;
using System.Net.Sockets;

namespace QuoteCompare.Import.Fetching;

/// <summary>
/// Allows public addresses on ports 80 and 443. Everything else is somebody's own network, seen from the server: IANA's special-purpose registries,
/// and IPv4 addresses hidden in IPv6 ones.
/// </summary>
public sealed class PublicAddresses : IAddressPolicy
{
    private static readonly (IPNetwork Network, string What)[] Special =
    [
        Of("0.0.0.0/8", "an unspecified address"),
        Of("10.0.0.0/8", "a private address"),
        Of("100.64.0.0/10", "an address shared by a provider's customers"),
        Of("127.0.0.0/8", "a loopback address"),
        Of("169.254.0.0/16", "a link-local address"),
        Of("172.16.0.0/12", "a private address"),
        Of("192.0.0.0/24", "a reserved address"),
        Of("192.0.2.0/24", "an address for examples"),
        Of("192.88.99.0/24", "a relay's address"),
        Of("192.168.0.0/16", "a private address"),
        Of("198.18.0.0/15", "an address for measurements"),
        Of("198.51.100.0/24", "an address for examples"),
        Of("203.0.113.0/24", "an address for examples"),
        Of("224.0.0.0/4", "a multicast address"),
        Of("240.0.0.0/4", "a reserved address"),
        Of("::/128", "an unspecified address"),
        Of("::1/128", "a loopback address"),
        Of("fc00::/7", "a private address"),
        Of("fe80::/10", "a link-local address"),
        Of("fec0::/10", "a private address"),
        Of("ff00::/8", "a multicast address"),
        Of("2001:2::/48", "an address for measurements"),
        Of("2001:10::/28", "a reserved address"),
        Of("2001:20::/28", "a reserved address"),
        Of("2001:db8::/32", "an address for examples"),
        Of("3fff::/20", "an address for examples"),
    ];

    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");

    // Where an IPv4 address hides, by its first byte; Teredo's is inverted.
    private static readonly (IPNetwork Network, int Byte, bool Inverted)[] Embedding =
    [
        (IPNetwork.Parse("64:ff9b::/96"), 12, false),
        (IPNetwork.Parse("2002::/16"), 2, false),
        (IPNetwork.Parse("2001::/32"), 12, true),
    ];

    /// <inheritdoc/>
    public string? Refuse(IPAddress address, int port)
    {
        if (port is not (80 or 443)) return $"{address}: port {port} is neither 80 nor 443";
        return What(address) is { } what ? $"{address} is {what}" : null;
    }

    private static string? What(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) return What(address.MapToIPv4());
        foreach (var (network, what) in Special)
        {
            if (network.Contains(address)) return what;
        }

        if (address.AddressFamily == AddressFamily.InterNetwork) return null;
        foreach (var (network, start, inverted) in Embedding)
        {
            if (network.Contains(address)) return What(Embedded(address, start, inverted));
        }

        return Global.Contains(address) ? null : "no public address";
    }

    private static IPAddress Embedded(IPAddress address, int start, bool inverted)
    {
        var bytes = address.GetAddressBytes()[start..(start + 4)];
        return new IPAddress(inverted ? [.. bytes.Select(b => (byte)~b)] : bytes);
    }

    private static (IPNetwork Network, string What) Of(string network, string what) => (IPNetwork.Parse(network), what);
}
