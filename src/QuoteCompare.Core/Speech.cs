namespace QuoteCompare.Core;

/// <summary>An original: the words of one speaker at one event, as transcribed or translated.</summary>
/// <param name="Name">The text's name, unique among the originals of one comparison (a file name or an id).</param>
/// <param name="Text">The text exactly as read; never changed.</param>
/// <param name="Metadata">What was declared of it; facts that stand in the text itself are read by the pipeline.</param>
public sealed record Speech(string Name, string Text, TextMetadata Metadata);
