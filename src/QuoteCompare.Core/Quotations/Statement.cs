using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>
/// A sentence of the report as its author built it: what stands in quotation marks counts as one piece, however many sentences it holds.
/// </summary>
/// <param name="Paragraph">Index into the report's paragraphs.</param>
/// <param name="Units">At least one, in order.</param>
internal sealed record Statement(int Paragraph, IReadOnlyList<Unit> Units)
{
    public TextSpan Span => new(Units[0].Span.Start, Units[^1].Span.End);

    /// <summary>Whether nearly all its words begin with a capital, as in a headline, so that a capital makes no name.</summary>
    public bool InHeadlineCase { get; init; }
}

/// <summary>A report laid out for reading: its marked stretches and its statements, without boilerplate.</summary>
internal sealed record Layout(SegmentedText Report, IReadOnlyList<MarkedStretch> Stretches, IReadOnlyList<Statement> Statements)
{
    public string Text => Report.Text;

    /// <summary>
    /// Whether a marked stretch can be part of a noun phrase ("Iranian ‘supreme leader’ Ali Khamenei"): a few words that end with no stop or comma.
    /// </summary>
    public bool IsPartOfPhrase(Unit stretch, bool first)
    {
        var inner = Stretches[stretch.Stretch].Inner;
        if (inner.IsEmpty || Text[inner.End - 1] is ',' or '.' or '?' or '!' or '—' or '…') return false;
        return Report.TokensIn(inner).Length <= (first ? LongestPhraseInMarks / 2 : LongestPhraseInMarks);
    }

    /// <summary>Words in marks up to which a subject may hold them; at a statement's start half as many, for speech often stands there.</summary>
    private const int LongestPhraseInMarks = 5;

    /// <summary>Whether a statement stands in the title, where any word may have a capital.</summary>
    public bool IsTitle(Statement statement) => statement.InHeadlineCase || Report.Paragraphs[statement.Paragraph].Role == ParagraphRole.Title;

    /// <summary>Units of a statement that show whether it stands in headline case, and how many words there must be.</summary>
    private const int HeadlineReach = 20, FewestInHeadline = 5;

    /// <summary>Whether the words of three letters and more, closed classes aside, all begin with a capital, and verbs of speech or being among them do.</summary>
    public bool LooksLikeHeadline(IReadOnlyList<Unit> units)
    {
        var words = 0;
        for (var i = 0; i < Math.Min(units.Count, HeadlineReach); i++)
        {
            if (!units[i].IsWord || units[i].Token.Kind == TokenKind.Number || units[i].Is(WordClass.Preposition | WordClass.Determiner | WordClass.Coordinator | WordClass.Subordinator)) continue;
            if (units[i].Span.Length > 2 && !IsCapital(units[i])) return false;
            words++;
        }

        return words >= FewestInHeadline;
    }

    /// <summary>Whether what stands at a unit begins with a capital letter.</summary>
    public bool IsCapital(Unit unit) => unit.IsWord && char.IsUpper(Text[unit.Span.Start]);

    /// <summary>Whether what stands at a unit is no word of a script that knows no capital letters.</summary>
    public bool HasCase(Unit unit) => !unit.IsWord || !char.IsLetter(Text[unit.Span.Start]) || char.IsUpper(Text[unit.Span.Start]) || char.IsLower(Text[unit.Span.Start]);
}
