using QuoteCompare.Core;

namespace QuoteCompare.Web.Features.Statements;

/// <summary>What a stretch of a report is to the words of the statement.</summary>
public enum RenderedAs
{
    /// <summary>The same words.</summary>
    Same,

    /// <summary>Other words for them.</summary>
    Other,

    /// <summary>The same or other words, at another place of the report.</summary>
    Moved,

    /// <summary>Words of the report with no counterpart.</summary>
    ReportOnly,

    /// <summary>The same in square brackets.</summary>
    Bracketed,
}

/// <summary>A stretch of a report beside the words of the statement that it renders.</summary>
/// <param name="Words">Indices of the words of the statement, half-open; for words without counterpart empty, standing before the word they precede.</param>
/// <param name="Report">UTF-16 code units of the report's text, the marks that follow included.</param>
/// <param name="IsQuiet">Whether nothing but function words is in play.</param>
/// <param name="IsBeforeNext">Of words without counterpart: whether a word of the statement that the report renders follows, else they follow one.</param>
internal sealed record RenderedStretch(RenderedAs As, TextSpan Words, TextSpan Report, bool IsQuiet = false, bool IsBeforeNext = true)
{
    public bool HasCounterpart => As is not (RenderedAs.ReportOnly or RenderedAs.Bracketed);
}

/// <summary>What became of a word of the statement in a quotation.</summary>
internal enum WordFate
{
    /// <summary>It stands in a sentence that the quotation does not use.</summary>
    Outside,
    Rendered,
    LeftOut,
    Elided,
}

/// <summary>A quotation as far as it renders the statement.</summary>
/// <param name="Stretches">In the order of the report.</param>
/// <param name="Fates">One for each word of the statement.</param>
internal sealed record Rendering(IReadOnlyList<RenderedStretch> Stretches, IReadOnlyList<WordFate> Fates);
