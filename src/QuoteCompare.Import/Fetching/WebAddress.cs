namespace QuoteCompare.Import.Fetching;

/// <summary>Addresses as users and servers write them.</summary>
internal static class WebAddress
{
    private const int Longest = 2_000;

    /// <summary>The address, its name not looked up yet.</summary>
    /// <param name="written">Absolute, or relative to <paramref name="from"/>.</param>
    /// <param name="from">The page that redirects; null for the first address.</param>
    /// <exception cref="UnreadableException">It is no address on the web, or holds a name and password.</exception>
    public static Uri Read(string written, Uri? from = null)
    {
        if (written.Length > Longest) throw new UnreadableException($"the address is longer than {Longest} characters");
        if (written.Any(char.IsControl)) throw new UnreadableException("the address holds a control character");
        var isAddress = from is null ? Uri.TryCreate(written.Trim(), UriKind.Absolute, out var address) : Uri.TryCreate(from, written.Trim(), out address);
        if (!isAddress || address is null) throw new UnreadableException("it is no address");
        if (address.Scheme is not ("http" or "https")) throw new UnreadableException($"only http and https are fetched, not {ItemName.Shown(address.Scheme)}");
        if (address.UserInfo.Length > 0) throw new UnreadableException("the address holds a user's name or password, which are never sent");
        if (address.Host.Length == 0) throw new UnreadableException("the address names no host");
        if (address.HostNameType == UriHostNameType.Dns && EndsInNumber(address.Host)) throw new UnreadableException($"the host '{ItemName.Shown(address.Host)}' is a number, but no network address");
        return address;
    }

    // By the URL standard such a host can only be an IPv4 address; some resolvers read forms that others take for names.
    private static bool EndsInNumber(string host)
    {
        var last = host.TrimEnd('.').Split('.')[^1];
        return last.All(char.IsDigit) || last.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
    }
}
