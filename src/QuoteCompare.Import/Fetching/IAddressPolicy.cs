using System.Net;

namespace QuoteCompare.Import.Fetching;

/// <summary>Says which network addresses may be connected to. Asked twice: after a name was resolved, and about the address that answered.</summary>
public interface IAddressPolicy
{
    /// <summary>Why the address must not be connected to, in words that begin with the address; null when it may.</summary>
    string? Refuse(IPAddress address, int port);
}

/// <summary>Finds the addresses of a host's name.</summary>
public interface INameResolver
{
    /// <summary>The addresses, never none.</summary>
    /// <exception cref="System.Net.Sockets.SocketException">There is no such name.</exception>
    Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken);
}

/// <summary>Asks the system.</summary>
public sealed class SystemNames : INameResolver
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken) => await Dns.GetHostAddressesAsync(host, cancellationToken);
}
