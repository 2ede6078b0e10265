namespace QuoteCompare.Core;

/// <summary>A speech as one side of a pair: the relation belongs to the pair, not to the speech.</summary>
public sealed record Original(Speech Speech, TextRelation Relation);
