using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace QuoteCompare.EndToEnd.Deployment;

/// <summary>
/// The processes of docker-compose.yml by hand, as far as a machine without containers goes: the published web on a PostgreSQL database of its own, and
/// nginx with the committed configuration before it. Addresses and folders differ, nothing else.
/// </summary>
public sealed class PublishedServer : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("quotecompare-server");
    private readonly string database = $"library_{Guid.NewGuid():N}";
    private readonly List<Process> processes = [];
    private readonly int webPort = FreePort();
    private readonly int proxyPort = FreePort();

    public Uri Proxy => new($"http://127.0.0.1:{proxyPort}/");

    private string Published => Path.Combine(folder.FullName, "published");

    private static string Server => Environment.GetEnvironmentVariable("QUOTECOMPARE_TEST_POSTGRES")
        ?? throw new InvalidOperationException("QUOTECOMPARE_TEST_POSTGRES is not set: run tests/run.sh, or tests/postgres.sh before the command");

    private Dictionary<string, string> Settings => new(StringComparer.Ordinal)
    {
        ["Library__Postgres"] = new NpgsqlConnectionStringBuilder(Server) { Database = database }.ToString(),
        ["Library__PostgresPasswordFile"] = Path.Combine(folder.FullName, "password"),
        ["Listening__AnyoneWhoReachesItMayReadAndChangeTheLibrary"] = "true",
        ["Proxy__Networks"] = "127.0.0.1/32",
        ["HOME"] = folder.FullName,
    };

    public async ValueTask InitializeAsync()
    {
        // nginx works under another user when it is started as root.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder.FullName, (UnixFileMode)0b111_101_101);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "password"), "secret\n");
        await OnServerAsync($"CREATE DATABASE {database}");
        await PublishAsync("QuoteCompare.Cli");
        await PublishAsync("QuoteCompare.Web");
        Start(Path.Combine(Published, "QuoteCompare.Web"), ["--urls", $"http://0.0.0.0:{webPort}"], Settings);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "nginx.conf"), NginxConfiguration());
        Start("/usr/sbin/nginx", ["-p", folder.FullName, "-c", Path.Combine(folder.FullName, "nginx.conf"), "-g", "daemon off;"], []);
        await HealthyAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in processes)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }

        await OnServerAsync($"DROP DATABASE {database} WITH (FORCE)");
        folder.Delete(recursive: true);
    }

    /// <summary>A command beside the web, as "docker compose exec web quotecompare" runs it; gives what it printed.</summary>
    public async Task<string> RunCommandAsync(params string[] arguments)
    {
        using var process = Started(Path.Combine(Published, "quotecompare"), arguments, Settings);
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }

    public string PathOf(string name) => Path.Combine(folder.FullName, name);

    /// <summary>As the Dockerfile does, with its build beside that of the sources.</summary>
    private async Task PublishAsync(string project)
    {
        using var publish = Started(
            "dotnet",
            [
                "publish", Path.Combine(Repository.Folder, "src", project), "-c", "Release", "-r", "linux-x64", "--no-self-contained", "-o", Published,
                "--artifacts-path", Path.Combine(folder.FullName, "artifacts"), "-p:RunAnalyzers=false", "-p:UseSharedCompilation=false", "-nodeReuse:false",
            ],
            []);
        var output = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        publish.ExitCode.ShouldBe(0, output);
    }

    private string NginxConfiguration()
    {
        var lines = Repository.Read("deploy/nginx.conf");
        (string There, string Here)[] changes =
        [
            ("server web:8080;", $"server 127.0.0.1:{webPort};"),
            ("listen 8080;", $"listen 127.0.0.1:{proxyPort};"),
            // Before what names this test's own folder, which may lie below /tmp.
            (" /tmp/", $" {folder.FullName}/"),
            ("error_log stderr warn;", $"error_log {folder.FullName}/nginx.log warn;"),
        ];
        foreach (var (there, here) in changes)
        {
            lines.ShouldContain(there, Case.Sensitive);
            lines = lines.Replace(there, here, StringComparison.Ordinal);
        }

        return lines;
    }

    private async Task HealthyAsync()
    {
        using var client = new HttpClient { BaseAddress = Proxy };
        for (var waited = 0; ; waited++)
        {
            try
            {
                if ((await client.GetAsync(new Uri("health/ready", UriKind.Relative))).StatusCode == HttpStatusCode.OK) return;
            }
            catch (HttpRequestException)
            {
                // Neither listens yet.
            }

            processes.ShouldAllBe(process => !process.HasExited);
            waited.ShouldBeLessThan(600, "not healthy within a minute");
            await Task.Delay(100);
        }
    }

    private void Start(string program, IEnumerable<string> arguments, Dictionary<string, string> settings)
    {
        var process = Started(program, arguments, settings);
        process.BeginOutputReadLine();
        processes.Add(process);
    }

    private static Process Started(string program, IEnumerable<string> arguments, Dictionary<string, string> settings)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true };
        foreach (var (name, value) in settings) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static async Task OnServerAsync(string sql)
    {
        await using var server = NpgsqlDataSource.Create(Server);
        await using var command = server.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
