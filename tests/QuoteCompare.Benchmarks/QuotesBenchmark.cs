using BenchmarkDotNet.Attributes;
using QuoteCompare.Core;
using QuoteCompare.Core.Quotations;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Benchmarks;

/// <summary>Reading a report alone: text → paragraphs, sentences and tokens → quotations.</summary>
[MemoryDiagnoser]
public class QuotesBenchmark
{
    private Report report = null!;

    [GlobalSetup]
    public void ReadText() => report = SampleText.ReadReport("002_7a9a2b4150cc0a7b");

    [Benchmark(Description = "quotes of 002")]
    public IReadOnlyList<Quotation> Extract() => QuotationExtractor.Extract(TextSegmenter.Segment(report.Text), report.Metadata);
}
