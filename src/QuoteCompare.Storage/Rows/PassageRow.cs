namespace QuoteCompare.Storage.Rows;

/// <summary>A sentence of a speech's latest version, kept to be found; the fields are those of <see cref="Core.Origins.SpeechPassage"/>. Made from the text, and made anew from it.</summary>
internal sealed class PassageRow
{
    /// <summary>Passages that follow each other in a text have numbers that do; between two texts one is left out.</summary>
    public required int Id { get; init; }

    public required string VersionId { get; init; }
    public required int Sentence { get; init; }
    public required int Paragraph { get; init; }
    public required int Start { get; init; }
    public required string Words { get; init; }
}
