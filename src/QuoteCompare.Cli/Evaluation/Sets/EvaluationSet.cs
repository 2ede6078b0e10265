namespace QuoteCompare.Cli.Evaluation.Sets;

/// <summary>A file of marked documents. One of the two lists is empty: a set asks for quotations or for alignments.</summary>
/// <param name="Name">Name of the file.</param>
internal sealed record EvaluationSet(string Name, IReadOnlyList<ExtractionDocument> Articles, IReadOnlyList<AlignmentDocument> Pairs);
