using BenchmarkDotNet.Running;
using QuoteCompare.Benchmarks;
using QuoteCompare.Benchmarks.Calibration;
using QuoteCompare.Benchmarks.Origins;
using QuoteCompare.Benchmarks.Web;

// "calibrate FILE.jsonl ..." learns the weights of the links' confidence, "web" measures the reading pages, "find [FOLDER]" the search
// for the origin of words; everything else goes to BenchmarkDotNet, which would
// ask which benchmarks are meant.
if (args is ["calibrate", .. var files]) CalibrateLinks.Run(files, Console.Out);
else if (args is ["find", .. var place]) await FindFigures.RunAsync(FindLibrary.At(place is [var folder, ..] ? folder : null), Console.Out);
else if (args is ["web", .. var part]) await WebFigures.RunAsync(part is [var only, ..] ? only : null, Console.Out);
else BenchmarkSwitcher.FromAssembly(typeof(CompareBenchmark).Assembly).Run(args.Length > 0 ? args : ["--filter", "*", "--join"]);
