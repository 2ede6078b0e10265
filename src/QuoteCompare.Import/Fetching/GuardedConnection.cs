using System.Net;
using System.Net.Sockets;

namespace QuoteCompare.Import.Fetching;

/// <summary>Opens connections to addresses that the policy allows. A name is resolved here, and what was checked is what is connected to.</summary>
internal sealed class GuardedConnection(IAddressPolicy policy, INameResolver names)
{
    /// <summary>The callback of the HTTP handler.</summary>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = await ResolveAsync(host, port, cancellationToken);
        Socket? socket = null;
        try
        {
            socket = await ConnectAsync(addresses, port, cancellationToken);
            Check(((IPEndPoint)socket.RemoteEndPoint!).Address, port);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket?.Dispose();
            throw;
        }
    }

    /// <summary>The addresses of a host. One that is refused refuses them all: a name that points inside as well as outside means no good.</summary>
    /// <exception cref="UnreadableException">No such name, or refused.</exception>
    public async Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, int port, CancellationToken cancellationToken)
    {
        try
        {
            IReadOnlyList<IPAddress> addresses = IPAddress.TryParse(host.Trim('[', ']'), out var literal) ? [literal] : await names.ResolveAsync(host, cancellationToken);
            foreach (var address in addresses) Check(address, port);
            return addresses.Count > 0 ? addresses : throw new UnreadableException($"the host '{host}' has no address");
        }
        catch (SocketException problem)
        {
            throw new UnreadableException($"the host '{host}' was not found", problem);
        }
    }

    private void Check(IPAddress address, int port)
    {
        if (policy.Refuse(address, port) is { } reason) throw new UnreadableException(reason);
    }

    private static async Task<Socket> ConnectAsync(IReadOnlyList<IPAddress> addresses, int port, CancellationToken cancellationToken)
    {
        for (var i = 0; ; i++)
        {
            var socket = new Socket(addresses[i].AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(addresses[i], port), cancellationToken);
                return socket;
            }
            catch (SocketException) when (i + 1 < addresses.Count)
            {
                socket.Dispose();
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }
    }
}
