using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace QuoteCompare.Web;

/// <summary>Listens where only this machine can reach. It stands between the server and its sockets, so it holds for every way of naming an address.</summary>
internal sealed class LoopbackTransport(SocketTransportFactory sockets) : IConnectionListenerFactory
{
    /// <inheritdoc/>
    public ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default) =>
        IsOfThisMachine(endpoint) ? sockets.BindAsync(endpoint, cancellationToken) : throw new ReachableAddressException(endpoint);

    private static bool IsOfThisMachine(EndPoint endpoint) =>
        endpoint is UnixDomainSocketEndPoint || (endpoint is IPEndPoint { Address: var address } && IPAddress.IsLoopback(address));
}

/// <summary>The program was to listen where other machines can reach it.</summary>
internal sealed class ReachableAddressException(EndPoint endpoint) : Exception($"{endpoint} can be reached from other machines");
