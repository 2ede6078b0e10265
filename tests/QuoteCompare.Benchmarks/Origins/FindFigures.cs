using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using QuoteCompare.Benchmarks.Web;
using QuoteCompare.Core;
using QuoteCompare.Storage;

namespace QuoteCompare.Benchmarks.Origins;

/// <summary>How often the passage of a hand-marked quotation is found among 100,000 made ones and the samples, and how long it takes.</summary>
internal static class FindFigures
{
    private const int Passages = 100_000, Rounds = 5, Shown = 5;

    private static readonly string[] Calm = ["lido-courier.json", "lido-ledger.json", "lido-radio.json"];

    /// <param name="options">An empty library, or one that an earlier run filled.</param>
    /// <param name="output">Where the figures go.</param>
    public static async Task RunAsync(LibraryOptions options, TextWriter output)
    {
        await using var services = new ServiceCollection().AddLogging().AddQuoteCompareStorage(options).BuildServiceProvider();
        await services.GetRequiredService<LibraryStartup>().PrepareAsync(SampleText.DataFolder());
        var library = services.GetRequiredService<Library>();
        await FillAsync(library, output);

        var hostile = Questions("002.json");
        var calm = Calm.SelectMany(file => Questions(file)).ToList();
        var foreign = Questions("004.json");
        await WriteFoundAsync(library, "002, quotations with a passage", [.. hostile.Where(question => question.HasSource)], output);
        await WriteFoundAsync(library, "the calm sample, word for word", [.. calm.Where(question => question.IsWordForWord)], output);
        await WriteFoundAsync(library, "the calm sample, other wordings", [.. calm.Where(question => !question.IsWordForWord && question.HasSource)], output);
        await WriteForeignAsync(library, "004, which quotes a speech that is not there", foreign, output);
        await MeasureAsync(library, [.. hostile, .. calm, .. foreign], output);
    }

    private static IReadOnlyList<GoldQuestion> Questions(string file) => GoldQuestion.Read(Path.Combine(SampleText.DataFolder(), "gold", file));

    private static async Task FillAsync(Library library, TextWriter output)
    {
        var speeches = Passages / MadeSpeeches.SentencesEach;
        if ((await library.ListAsync()).Speeches.Count >= speeches) return;
        var start = Stopwatch.GetTimestamp();
        var samples = SampleText.ReadEverySample().ToList();
        var (made, number) = (new MadeSpeeches([.. samples.Where(sample => sample.Kind == TextKind.Speech).Select(sample => sample.Text)], [.. samples.Select(sample => sample.Text)], seed: 1), 0);
        foreach (var speech in made.Write(speeches))
            await library.AddTextAsync(new IncomingText { Name = $"made-{++number:000}.txt", Bytes = Encoding.UTF8.GetBytes(speech), Kind = TextKind.Speech, By = "the benchmark" });
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{speeches} speeches of {MadeSpeeches.SentencesEach} sentences stored in {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s"));
    }

    private static async Task WriteFoundAsync(Library library, string name, IReadOnlyList<GoldQuestion> questions, TextWriter output)
    {
        var places = new List<int?>();
        foreach (var question in questions)
        {
            var found = await library.FindPassagesAsync(question.Words);
            places.Add(question.PlaceIn(found));
            await output.WriteLineAsync($"  {places[^1]?.ToString(CultureInfo.InvariantCulture) ?? "-",3} {Certainty(found, places[^1]),-6} {question.Words}");
        }

        await output.WriteLineAsync($"{name}: {places.Count(place => place <= Shown)} of {places.Count} in the first {Shown}, {places.Count(place => place == 1)} first");
    }

    private static async Task WriteForeignAsync(Library library, string name, IReadOnlyList<GoldQuestion> questions, TextWriter output)
    {
        var answers = new List<FoundPassages>();
        foreach (var question in questions) answers.Add(await library.FindPassagesAsync(question.Words));
        var best = answers.GroupBy(found => Certainty(found, 1)).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} {group.Count()}");
        await output.WriteLineAsync($"{name}: {string.Join(", ", best)}");
    }

    private static string Certainty(FoundPassages found, int? place) => place is not { } one ? "" : found.Passages.Count >= one ? $"{found.Passages[one - 1].Certainty}" : "near";

    private static async Task MeasureAsync(Library library, IReadOnlyList<GoldQuestion> questions, TextWriter output)
    {
        var (took, before) = (new List<double>(), Environment.CpuUsage.TotalTime);
        for (var i = 0; i < Rounds; i++)
        {
            foreach (var question in questions)
            {
                var start = Stopwatch.GetTimestamp();
                await library.FindPassagesAsync(question.Words);
                took.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{new Spread(took)}; 95th percentile {took.Order().ElementAt((int)(took.Count * 0.95)):0.0} ms; {(Environment.CpuUsage.TotalTime - before).TotalMilliseconds / took.Count:0.0} ms of processor time each"));
    }
}
