namespace QuoteCompare.Core.Text;

/// <summary>What one person says in a transcript, from the label that opens it to the next.</summary>
/// <param name="Label">Half-open range of token indices at the start of the first paragraph, colon included: who speaks, no word of what is said.</param>
/// <param name="Paragraphs">Half-open range of indices into <see cref="SegmentedText.Paragraphs"/>.</param>
/// <param name="Speaker">The words of the label that may name a person ("MS. OSEI"); never empty.</param>
/// <param name="Asks">Whether the label names nobody and says that it is not the one the text is of ("Q", "MODERATOR").</param>
public sealed record Turn(TextSpan Label, TextSpan Paragraphs, string Speaker, bool Asks);
