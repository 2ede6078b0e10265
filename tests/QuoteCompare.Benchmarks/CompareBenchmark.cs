using BenchmarkDotNet.Attributes;
using QuoteCompare.Core;

namespace QuoteCompare.Benchmarks;

/// <summary>The whole pipeline: a speech of the sample library (000) beside one report on it (001).</summary>
[MemoryDiagnoser]
public class CompareBenchmark
{
    private Report report = null!;
    private Original[] originals = null!;

    [GlobalSetup]
    public void ReadTexts()
    {
        report = SampleText.ReadReport("001_e512dd9e56a61bc7");
        originals = [new Original(SampleText.ReadSpeech("000_42d353395d5e5e36"), TextRelation.IndependentTranslation)];
    }

    [Benchmark(Description = "compare 000 with 001")]
    public Comparison Compare() => SpeechComparer.Compare(report, originals);
}
