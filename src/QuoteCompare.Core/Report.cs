namespace QuoteCompare.Core;

/// <summary>A secondary text that quotes or tells what was said.</summary>
/// <param name="Name">The text's name (a file name or an id).</param>
/// <param name="Text">The text exactly as read; never changed.</param>
/// <param name="Metadata">What was declared of it; facts that stand in the text itself are read by the pipeline.</param>
public sealed record Report(string Name, string Text, TextMetadata Metadata);
