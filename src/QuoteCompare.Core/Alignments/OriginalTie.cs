namespace QuoteCompare.Core.Alignments;

/// <summary>What ties a quotation to an original before a word of it is compared.</summary>
internal enum OriginalTie
{
    /// <summary>Nothing: the original is one that the report may or may not be on.</summary>
    None,

    /// <summary>A relation is declared: the report is on the original, though it may tell of other events too.</summary>
    Declared,

    /// <summary>The report puts the quotation on the very day of the original.</summary>
    SameDay,
}
