using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using QuoteCompare.Core;

namespace QuoteCompare.Benchmarks;

/// <summary>Texts that nobody would write but that somebody might send: each must answer within seconds.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 3)]
public class HostileBenchmark
{
    private static readonly string[] Triggers = ["if", "not", "no", "never", "only", "all", "some", "may", "perhaps", "they", "say", "that"];

    private Report report = null!;
    private Original[] originals = null!;

    [Params("marks", "endless sentence quoted", "endless sentence spoken", "endless sentence both", "one word", "quotations of two words", "trigger words", "brackets", "paragraphs of one word")]
    public string Text { get; set; } = "";

    [GlobalSetup]
    public void MakeTexts()
    {
        var made = new MadeText(seed: 2);
        var (spoken, reported) = Make(made);
        report = new Report("report", reported, TextMetadata.None);
        originals = [new Original(new Speech("speech", spoken, TextMetadata.None), TextRelation.Unknown)];
    }

    [Benchmark(Description = "hostile")]
    public Comparison Compare() => SpeechComparer.Compare(report, originals);

    private (string Speech, string Report) Make(MadeText made) => Text switch
    {
        "marks" => (made.Speech(12_000), new string('"', 100_000)),
        "endless sentence quoted" => (made.Speech(12_000), Quoted(made.Words(1_000_000))),
        "endless sentence spoken" => Reported(made, made.Words(1_000_000)),
        "endless sentence both" => Same(made.Words(1_000_000)),
        "one word" => (made.Speech(12_000), Repeated("said ", 100_000)),
        "quotations of two words" => (made.Speech(100_000), Repeated(() => $"{Quoted(made.Words(2))}\n", 50_000)),
        "trigger words" => Triggered(made),
        "brackets" => (made.Speech(12_000), Quoted(Repeated(() => $"{made.Words(1)} [{made.Words(1)}] ", 5_000))),
        "paragraphs of one word" => (Repeated(() => $"{made.Words(1)}\n", 20_000), Repeated(() => $"{made.Words(1)}\n", 20_000)),
        _ => throw new InvalidOperationException($"no text is called '{Text}'"),
    };

    private static (string Speech, string Report) Same(string words) => ($"{words}.", Quoted(words));

    private static (string Speech, string Report) Reported(MadeText made, string words) => ($"{words}.", made.ReportOn(words, 50));

    /// <summary>12,000 words of the sense lexicons with other words between them, so that the quotation is found at all and every rule has its work.</summary>
    private static (string Speech, string Report) Triggered(MadeText made)
    {
        var words = Enumerable.Range(0, 12_000).Select(i => i % 3 == 0 ? made.Words(1) : Triggers[i * 7 % Triggers.Length]).ToArray();
        return ($"{made.Speech(60_000)}\n{string.Join(' ', words)}.", Quoted(string.Join(' ', words.Where((_, i) => i % 11 != 0))));
    }

    private static string Quoted(string words) => $"He said: “{words}”";

    private static string Repeated(string part, int times) => Repeated(() => part, times);

    private static string Repeated(Func<string> part, int times) => string.Concat(Enumerable.Range(0, times).Select(_ => part()));
}
