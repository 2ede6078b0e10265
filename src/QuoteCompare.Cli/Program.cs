using QuoteCompare.Cli;

using var input = Console.OpenStandardInput();
using var output = Console.OpenStandardOutput();
using var error = Console.OpenStandardError();
return CommandLine.Run(args, input, output, error);
