using BenchmarkDotNet.Running;
using QuoteCompare.Benchmarks.Calibration;

// "calibrate FILE.jsonl ..." learns the weights of the links' confidence; everything else goes to BenchmarkDotNet, which would ask which benchmarks are meant.
if (args is ["calibrate", .. var files]) CalibrateLinks.Run(files, Console.Out);
else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length > 0 ? args : ["--filter", "*", "--join"]);
