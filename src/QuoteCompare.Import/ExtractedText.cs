namespace QuoteCompare.Import;

/// <summary>What a format's reader takes out of an item.</summary>
/// <param name="Text">The text.</param>
/// <param name="Facts">What the page or the document says of itself; without spans, the first of a kind counts.</param>
/// <param name="Warnings">What a person should look at.</param>
internal sealed record ExtractedText(string Text, IReadOnlyList<ImportedFact> Facts, IReadOnlyList<string> Warnings)
{
    public static ExtractedText Plain(string text) => new(text, [], []);
}
