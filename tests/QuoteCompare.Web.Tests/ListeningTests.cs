using System.Diagnostics;

namespace QuoteCompare.Web.Tests;

/// <summary>The program as a process of its own: where it listens, and where it does not.</summary>
public sealed class ListeningTests : IDisposable
{
    private const string Agreement = "--Listening:AnyoneWhoReachesItMayReadAndChangeTheLibrary=true";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("quotecompare");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("0.0.0.0", "--urls", "http://0.0.0.0:0")]
    [InlineData("0.0.0.0", "--urls", "http://*:0")]
    [InlineData("[::]", "--urls", "http://[::]:0")]
    [InlineData("0.0.0.0", "--urls", "http://some-name:0")]
    [InlineData("0.0.0.0", "--urls", "http://127.0.0.1:0;http://0.0.0.0:0")]
    [InlineData("0.0.0.0", "--http_ports", "0")]
    [InlineData("0.0.0.0", "--Kestrel:Endpoints:Web:Url", "http://0.0.0.0:0")]
    [InlineData("0.0.0.0", "ASPNETCORE_URLS=http://0.0.0.0:0")]
    [InlineData("0.0.0.0", "ASPNETCORE_HTTP_PORTS=0")]
    [InlineData("0.0.0.0", "DOTNET_HTTP_PORTS=0")]
    [InlineData("0.0.0.0", "ASPNETCORE_Kestrel__Endpoints__Web__Url=http://0.0.0.0:0")]
    [InlineData("0.0.0.0", "--urls", "http://0.0.0.0:0", "--Listening:AnyoneWhoReachesItMayReadAndChangeTheLibrary=maybe")]
    public async Task An_address_that_others_can_reach_is_refused_in_one_line(string address, params string[] settings)
    {
        using var program = Start(settings);
        var error = program.StandardError.ReadToEndAsync();

        (await program.StandardOutput.ReadToEndAsync()).ShouldBeEmpty();
        await program.WaitForExitAsync();
        program.ExitCode.ShouldBe(1);
        (await error).TrimEnd('\n').ShouldMatch(
            $@"^QuoteCompare does not listen: {System.Text.RegularExpressions.Regex.Escape(address)}:\d+ can be reached from other machines, and there are no accounts yet\. .*=true\.$");
    }

    [Theory]
    [InlineData("http://127.0.0.1:", "--urls", "http://127.0.0.1:0")]
    [InlineData("http://127.0.0.9:", "--urls", "http://127.0.0.9:0")]
    [InlineData("http://127.0.0.1:", "ASPNETCORE_URLS=http://127.0.0.1:0")]
    [InlineData("http://0.0.0.0:", "--urls", "http://0.0.0.0:0", Agreement)]
    [InlineData("http://[::]:", "ASPNETCORE_HTTP_PORTS=0", "Listening__AnyoneWhoReachesItMayReadAndChangeTheLibrary=true")]
    public async Task This_machine_s_addresses_need_no_setting_and_others_that_one(string address, params string[] settings)
    {
        using var program = Start(settings);

        (await program.StandardOutput.ReadLineAsync()).ShouldNotBeNull().ShouldStartWith($"QuoteCompare listens on {address}");

        program.Kill();
        await program.WaitForExitAsync();
    }

    [Fact]
    public async Task A_proxy_that_is_no_network_is_refused_in_one_line()
    {
        using var program = Start(["--urls", "http://127.0.0.1:0", "--Proxy:Networks=nginx"]);

        (await program.StandardError.ReadToEndAsync()).ShouldBe("QuoteCompare cannot read Proxy:Networks: 'nginx' is no network such as 172.30.54.0/24.\n");
        await program.WaitForExitAsync();
        program.ExitCode.ShouldBe(1);
    }

    /// <param name="settings">Arguments; those of the form NAME=value go into the environment.</param>
    private Process Start(string[] settings)
    {
        var isVariable = settings.ToLookup(setting => !setting.StartsWith("--", StringComparison.Ordinal) && setting.Contains('='));
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "QuoteCompare.Web.dll"), "--Library:Directory", folder.FullName, "--Library:Samples=", .. isVariable[false]])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var variable in isVariable[true]) start.Environment[variable.Split('=', 2)[0]] = variable.Split('=', 2)[1];
        return Process.Start(start)!;
    }
}
