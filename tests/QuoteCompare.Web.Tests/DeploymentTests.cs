using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using QuoteCompare.Web.Tests.Support;

namespace QuoteCompare.Web.Tests;

/// <summary>What the program owes those who run it on a server: health, the names it answers to, and whose word it takes.</summary>
public sealed class DeploymentTests(Site site)
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_sound_program_says_so_in_one_word_that_nobody_keeps(string path)
    {
        var response = await site.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldBe("Healthy");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task Without_its_library_the_program_lives_and_is_not_ready_and_does_not_say_why()
    {
        var folder = Directory.CreateTempSubdirectory("quotecompare");
        await using var own = site.WithWebHostBuilder(host => host.UseSetting("Library:Directory", folder.FullName).UseSetting("Library:Samples", ""));
        using var client = own.CreateClient();
        (await client.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);

        var response = await client.GetAsync("/health/ready");

        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await response.Content.ReadAsStringAsync()).ShouldBe("Unhealthy");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await client.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("localhost", true)]
    [InlineData("localhost:5080", true)]
    [InlineData("127.0.0.1:5080", true)]
    [InlineData("[::1]:5080", true)]
    [InlineData("rebinding.example", false)]
    [InlineData("localhost.example", false)]
    [InlineData("127.0.0.1.example:5080", false)]
    [InlineData("192.168.0.7", false)]
    public async Task Pages_are_given_out_under_this_machine_s_own_names_alone(string host, bool isAnswered)
    {
        using var client = site.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = host;

        (await client.SendAsync(request)).StatusCode.ShouldBe(isAnswered ? HttpStatusCode.OK : HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_setting_names_the_hosts_of_a_server()
    {
        await using var named = site.WithWebHostBuilder(host => host.UseSetting("AllowedHosts", "quotes.example"));
        using var client = named.CreateClient(new() { BaseAddress = new Uri("http://quotes.example") });

        (await client.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(null, "172.30.54.2", "http 172.30.54.2")]
    [InlineData("172.30.54.0/24", "172.30.54.2", "https 203.0.113.9")]
    [InlineData("10.0.0.0/8; 172.30.54.0/24", "172.30.54.2", "https 203.0.113.9")]
    [InlineData("172.30.54.0/24", "::ffff:172.30.54.2", "https 203.0.113.9")]
    [InlineData("172.30.54.0/24", "172.30.55.2", "http 172.30.55.2")]
    [InlineData("172.30.54.0/24", "127.0.0.1", "http 127.0.0.1")]
    public async Task Only_the_proxy_s_network_is_believed_about_who_asks(string? networks, string peer, string seen)
    {
        await using var proxied = site.WithWebHostBuilder(host => host
            .UseSetting("Proxy:Networks", networks)
            .UseSetting("FORWARDEDHEADERS_ENABLED", "true")
            .ConfigureTestServices(services => services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter>(new FromPeer(IPAddress.Parse(peer))))));
        using var client = proxied.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/live");
        request.Headers.Add("X-Forwarded-For", "198.51.100.7, 203.0.113.9");
        request.Headers.Add("X-Forwarded-Proto", "https");

        (await client.SendAsync(request)).Headers.GetValues("X-Seen").ShouldHaveSingleItem().ShouldBe(seen);
    }

    /// <summary>Requests come from that address; answers tell where the program thinks they came from.</summary>
    private sealed class FromPeer(IPAddress peer) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, go) =>
            {
                context.Connection.RemoteIpAddress = peer;
                context.Response.OnStarting(() =>
                {
                    context.Response.Headers["X-Seen"] = $"{context.Request.Scheme} {context.Connection.RemoteIpAddress}";
                    return Task.CompletedTask;
                });
                return go(context);
            });
            next(app);
        };
    }
}
