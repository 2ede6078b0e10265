using Microsoft.Extensions.DependencyInjection;
using QuoteCompare.Made;
using QuoteCompare.Storage;

namespace QuoteCompare.EndToEnd.Support;

/// <summary>A site with the made speech of 300 sentences and the twelve reports on it.</summary>
public sealed class MadeSite : SiteAt, IAsyncLifetime
{
    private MadeLibrary made = null!;

    public MadeSite()
        : base(0)
    {
    }

    /// <summary>The page of the speech.</summary>
    public string Speech => $"/speeches/{made.Speech.Id}";

    /// <summary>The page of a report beside it.</summary>
    /// <param name="index">Zero-based, in the order of their letters.</param>
    public string Report(int index) => $"{Speech}/{made.Reports[index].Id}";

    public async ValueTask InitializeAsync() => made = await MadeLibrary.FillAsync(Services.GetRequiredService<Library>());
}
