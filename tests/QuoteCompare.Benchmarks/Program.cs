using BenchmarkDotNet.Running;

// Without arguments everything is measured; BenchmarkDotNet would ask which.
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length > 0 ? args : ["--filter", "*", "--join"]);
