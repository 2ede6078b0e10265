using Microsoft.Playwright;

namespace QuoteCompare.EndToEnd.Support;

/// <summary>Debian's Chromium; each test gets a page of its own, with nothing remembered.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // From Debian's package "chromium", which tests/run.sh installs: no browser is downloaded.
    private const string Executable = "/usr/bin/chromium";

    // No sandbox: Chromium refuses to start as root with one. The others keep it from calling home and from a graphics card that is not there.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Headless = true, Args = Flags });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    /// <summary>A page in a new context; paths are relative to <paramref name="address"/>.</summary>
    public Task<IPage> OpenPageAsync(Uri address) => OpenPageAsync(address, new Screen());

    /// <inheritdoc cref="OpenPageAsync(Uri)"/>
    public async Task<IPage> OpenPageAsync(Uri address, Screen screen)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            ColorScheme = screen.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = screen.HasScripts,
        });
        return await context.NewPageAsync();
    }
}

/// <summary>What somebody reads on.</summary>
public sealed record Screen(int Width = 1440, int Height = 900, bool IsDark = false, bool HasScripts = true);
