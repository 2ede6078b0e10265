using BenchmarkDotNet.Attributes;
using QuoteCompare.Core;

namespace QuoteCompare.Benchmarks;

/// <summary>How time grows with the length of the original: 250 quotations of 40 words beside 12,500 to 200,000 words.</summary>
[MemoryDiagnoser]
public class LengthBenchmark
{
    private const int Quotations = 250;

    private Report report = null!;
    private Original[] originals = null!;

    [Params(12_500, 25_000, 50_000, 100_000, 200_000)]
    public int Words { get; set; }

    [GlobalSetup]
    public void MakeTexts()
    {
        var made = new MadeText(seed: 1);
        var speech = made.Speech(Words);
        report = new Report("report", made.ReportOn(speech, Quotations), TextMetadata.None);
        originals = [new Original(new Speech("speech", speech, TextMetadata.None), TextRelation.Unknown)];
    }

    [Benchmark(Description = "10,000 words of quotations")]
    public Comparison Compare() => SpeechComparer.Compare(report, originals);
}
