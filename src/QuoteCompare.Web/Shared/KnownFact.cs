namespace QuoteCompare.Web.Shared;

/// <summary>A fact about a text with where it comes from.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Value">The fact; null when it is unknown.</param>
/// <param name="Origin">"in the text, paragraph 2" or "declared by ..."; empty when the fact is unknown.</param>
public sealed record KnownFact(string Name, string? Value, string Origin);
