namespace QuoteCompare.Cli;

/// <summary>Where a command reads lines from and writes its results to.</summary>
internal sealed record StandardStreams(Stream Input, Stream Output);
