using Microsoft.AspNetCore.Mvc.Testing;

namespace QuoteCompare.EndToEnd.Support;

/// <summary>The program itself on a free port of this machine.</summary>
public sealed class Site : WebApplicationFactory<Program>
{
    public Site()
    {
        UseKestrel(0);
        StartServer();
    }

    public Uri Address => ClientOptions.BaseAddress;
}
