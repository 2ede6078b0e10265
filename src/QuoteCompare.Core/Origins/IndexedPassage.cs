namespace QuoteCompare.Core.Origins;

/// <summary>A sentence of a speech, or a part of an overlong one.</summary>
/// <param name="Sentence">One-based number of the sentence in its speech; parts of one sentence share it.</param>
/// <param name="Paragraph">One-based number of its paragraph.</param>
/// <param name="Start">UTF-16 code units of the speech's text.</param>
/// <param name="Words">
/// The text from <paramref name="Start"/> to the next passage, white space included, so that passages that follow on make the text again; to the end of the
/// sentence where the next stands apart.
/// </param>
public sealed record SpeechPassage(int Sentence, int Paragraph, int Start, string Words);

/// <summary>A passage as an index of many speeches keeps it.</summary>
/// <param name="Keys">The content words as the index calls them, each once; empty for a sentence of small words.</param>
public sealed record IndexedPassage(SpeechPassage Passage, IReadOnlyList<string> Keys);
