using QuoteCompare.Made;

namespace QuoteCompare.Benchmarks.Web;

/// <summary>The figures of the reading pages, for the made library.</summary>
internal static class WebFigures
{
    /// <param name="part">"server", "choices", "serve", or null for the first two.</param>
    public static async Task RunAsync(string? part, TextWriter output)
    {
        await using var site = new MadeSite();
        var made = await MadeLibrary.FillAsync(site.Library);
        if (part is null or "server") await ServerFigures.WriteAsync(site, made, output);
        if (part is null or "choices") await ChoiceFigures.WriteAsync(site, made, output);
        if (part is not "serve") return;
        await output.WriteLineAsync($"{site.Address}speeches/{made.Speech.Id} until a line is entered");
        await Console.In.ReadLineAsync();
    }
}
