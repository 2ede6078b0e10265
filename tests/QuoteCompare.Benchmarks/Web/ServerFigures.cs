using System.Diagnostics;
using QuoteCompare.Made;

namespace QuoteCompare.Benchmarks.Web;

/// <summary>How long the program takes for the side by side page and how large it is, asked over the network of this machine.</summary>
internal static class ServerFigures
{
    private const int WarmUps = 20, Requests = 60;

    public static async Task WriteAsync(MadeSite site, MadeLibrary made, TextWriter output)
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        var report = made.Reports[0].Id;
        var quotations = (await site.Library.CompareAsync(report))!.Comparison.Quotations;
        await MeasureAsync("a speech", $"speeches/{made.Speech.Id}");
        await MeasureAsync("a report", $"speeches/{made.Speech.Id}/{report}");
        await MeasureAsync("a quotation", $"speeches/{made.Speech.Id}/{report}/{quotations[3].Quotation.Span.Start}-{quotations[3].Quotation.Span.End}");

        async Task MeasureAsync(string name, string address)
        {
            for (var i = 0; i < WarmUps; i++) await client.GetByteArrayAsync(new Uri(address, UriKind.Relative));
            var took = new List<double>();
            var bytes = 0;
            for (var i = 0; i < Requests; i++)
            {
                var start = Stopwatch.GetTimestamp();
                bytes = (await client.GetByteArrayAsync(new Uri(address, UriKind.Relative))).Length;
                took.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            await output.WriteLineAsync($"{name}: {new Spread(took)}, {bytes:N0} bytes");
        }
    }
}
