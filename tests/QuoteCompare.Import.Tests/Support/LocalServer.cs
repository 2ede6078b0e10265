using System.Net;
using System.Net.Sockets;
using System.Text;

namespace QuoteCompare.Import.Tests.Support;

/// <summary>Answers one request a connection on loopback, byte for byte as the test says.</summary>
internal sealed class LocalServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Dictionary<string, Func<Stream, Task>> answers = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource stopping = new();

    public LocalServer()
    {
        listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>What was asked, with its headers.</summary>
    public List<string> Requests { get; } = [];

    public string At(string path) => $"http://127.0.0.1:{Port}{path}";

    public LocalServer Answer(string path, Func<Stream, Task> write)
    {
        answers[path] = write;
        return this;
    }

    public LocalServer Answer(string path, string head, byte[]? body = null) => Answer(path, async stream =>
    {
        var length = body is null ? "" : $"Content-Length: {body.Length}\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {head}\r\n{length}Connection: close\r\n\r\n"));
        await stream.WriteAsync(body ?? []);
    });

    public LocalServer Redirect(string path, string to) => Answer(path, $"302 Found\r\nLocation: {to}", []);

    public void Dispose()
    {
        stopping.Cancel();
        listener.Dispose();
        stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                _ = ServeAsync(await listener.AcceptTcpClientAsync(stopping.Token));
            }
            catch (Exception) when (stopping.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = client.GetStream();
                var request = new StringBuilder();
                var piece = new byte[4096];
                while (!request.ToString().Contains("\r\n\r\n", StringComparison.Ordinal)) request.Append(Encoding.ASCII.GetString(piece, 0, await stream.ReadAsync(piece)));
                lock (Requests) Requests.Add(request.ToString());
                await answers[request.ToString().Split(' ')[1]](stream);
            }
            catch (Exception problem) when (problem is IOException or KeyNotFoundException or ObjectDisposedException)
            {
                // The fetcher hung up, as it should when it has seen enough.
            }
        }
    }
}
