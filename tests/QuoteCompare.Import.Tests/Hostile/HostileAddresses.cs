using QuoteCompare.Import.Fetching;
using QuoteCompare.Import.Tests.Support;

namespace QuoteCompare.Import.Tests.Hostile;

internal static class HostileAddresses
{
    private const string Outside = "93.184.215.14";

    public static HostileCase[] Cases =>
    [
        Of("loopback in decimal", "http://2130706433/", "127.0.0.1 is a loopback address"),
        Of("loopback in octal", "http://0177.0.0.1/", "127.0.0.1 is a loopback address"),
        Of("loopback in hexadecimal", "http://0x7f000001/", "127.0.0.1 is a loopback address"),
        Of("loopback shortened", "http://127.1/", "127.0.0.1 is a loopback address"),
        Of("loopback in wide digits", "http://１２７.０.０.１/", "the host '１２７.０.０.１' is a number, but no network address"),
        Of("loopback in IPv6", "http://[::1]/", "::1 is a loopback address"),
        Of("loopback mapped into IPv6", "http://[::ffff:127.0.0.1]/", "::ffff:127.0.0.1 is a loopback address"),
        Of("loopback in a compatible IPv6 address", "http://[::127.0.0.1]/", "::127.0.0.1 is no public address"),
        Of("the cloud's metadata", "http://169.254.169.254/latest/meta-data/", "169.254.169.254 is a link-local address"),
        Of("the cloud's metadata through NAT64", "http://[64:ff9b::a9fe:a9fe]/", "64:ff9b::a9fe:a9fe is a link-local address"),
        Of("loopback through 6to4", "http://[2002:7f00:1::]/", "2002:7f00:1:: is a loopback address"),
        Of("a private address through Teredo", "http://[2001:0:4136:e378:8000:63bf:f5ff:fffe]/", "2001:0:4136:e378:8000:63bf:f5ff:fffe is a private address"),
        Of("a private address", "http://10.0.0.1/", "10.0.0.1 is a private address"),
        Of("another private address", "https://192.168.1.1/", "192.168.1.1 is a private address"),
        Of("a provider's shared address", "http://100.64.0.1/", "100.64.0.1 is an address shared by a provider's customers"),
        Of("the unspecified address", "http://0.0.0.0/", "0.0.0.0 is an unspecified address"),
        Of("a multicast address", "http://224.0.0.1/", "224.0.0.1 is a multicast address"),
        Of("a link-local IPv6 address", "http://[fe80::1]/", "fe80::1 is a link-local address"),
        Of("a private IPv6 address", "http://[fd12::1]/", "fd12::1 is a private address"),
        Of("a name that resolves to loopback", "http://inside.example/", "127.0.0.1 is a loopback address", "127.0.0.1"),
        Of("a name that resolves to an address outside and one inside", "http://both.example/", "10.0.0.7 is a private address", "93.184.215.14,10.0.0.7"),
        Of("a name that resolves outside when checked and inside when connected", "http://rebinding.example/", "127.0.0.1 is a loopback address", Outside, "127.0.0.1"),
        Of("a number that is no address", "http://1.2.3.999/", "the host '1.2.3.999' is a number, but no network address"),
        Of("another port", "http://example.org:22/", $"{Outside}: port 22 is neither 80 nor 443"),
        Of("a file's address", "file:///etc/passwd", "only http and https are fetched, not file"),
        Of("another scheme", "gopher://example.org/", "only http and https are fetched, not gopher"),
        Of("data in an address", "data:text/html,<p>lido</p>", "only http and https are fetched, not data"),
        Of("a script for an address", "javascript:alert(1)", "only http and https are fetched, not javascript"),
        Of("a password in an address", "http://me:secret@example.org/", "the address holds a user's name or password, which are never sent"),
        Of("a line break in an address", "http://example.org/\r\nHost: inside", "the address holds a control character"),
        Of("no address", "lido", "it is no address"),
        Of("an address of 10,000 characters", "http://example.org/" + new string('a', 10_000), "the address is longer than 2000 characters"),
    ];

    private static HostileCase Of(string input, string address, string answer, params string[] resolved) => new(input, answer, () =>
    {
        using var fetcher = new PageFetcher(ImportLimits.Default, new PublicAddresses(), new MadeNames(resolved.Length > 0 ? resolved : [Outside]), TimeProvider.System);
        return fetcher.FetchAsync(address).Result.Refusal!.Reason;
    });
}
