using System.Net;
using QuoteCompare.Import.Fetching;

namespace QuoteCompare.Import.Tests.Support;

/// <summary>Allows the test's own server; for all else it is <see cref="PublicAddresses"/>.</summary>
internal sealed class AlsoLoopback(int port) : IAddressPolicy
{
    public string? Refuse(IPAddress address, int asked) =>
        asked == port && address.Equals(IPAddress.Loopback) ? null : new PublicAddresses().Refuse(address, asked);
}

/// <summary>Answers names from a list, one answer after the other; the last one stays.</summary>
internal sealed class MadeNames(params string[] addresses) : INameResolver
{
    private int asked;

    public Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        var answer = addresses[Math.Min(asked++, addresses.Length - 1)];
        return Task.FromResult<IReadOnlyList<IPAddress>>([.. answer.Split(',').Select(IPAddress.Parse)]);
    }
}
