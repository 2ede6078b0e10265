using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Passages;

/// <summary>What the finder and the aligner compare: a word, a number or a name of one or several words.</summary>
/// <param name="Tokens">Half-open range of token indices; more than one for "United States", "twenty-five" and "two percent".</param>
/// <param name="Form">The words in their normal form and one spelling, a space between them.</param>
/// <param name="Stem">The stem; of a name or number the form itself.</param>
/// <param name="StemNumber">The stem's number in the <see cref="Thesaurus"/>; -1 for a stem it does not hold, a name or a number.</param>
/// <param name="Meaning">The name or the number that the words stand for, written in one way; null for other words.</param>
/// <param name="IsContent">Whether it is no function word.</param>
internal sealed record Term(TextSpan Tokens, string Form, string Stem, int StemNumber, Meaning? Meaning, bool IsContent)
{
    /// <summary>The stretch of the text; UTF-16 code units.</summary>
    public TextSpan SpanIn(SegmentedText text) => new(text.Tokens[Tokens.Start].Span.Start, text.Tokens[Tokens.End - 1].Span.End);
}

/// <summary>What several wordings may stand for.</summary>
/// <param name="IsNumber">A number; else a name.</param>
/// <param name="Key">The number in digits, or the name's first wording in the lexicon.</param>
/// <param name="Unit">What a number counts, of the marks and words in units.txt ("2%", "5 million euros"); null for other things and for names.</param>
internal sealed record Meaning(bool IsNumber, string Key, string? Unit = null);
