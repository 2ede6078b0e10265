using QuoteCompare.Core;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.CheckList;

/// <summary>A quotation on the check list.</summary>
public sealed record CheckListRow
{
    /// <summary>One-based, in the order of the report, whatever the order of the list.</summary>
    public required int Number { get; init; }

    /// <summary>Its span in the report, in UTF-16 code units.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words conveyed, in order; a reporting clause stands between two pieces.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>The report's language, a BCP 47 tag; null when unknown.</summary>
    public required string? Language { get; init; }

    /// <summary>Whether words stand inside quotation marks: all of them, none, or some.</summary>
    public required QuotationType Type { get; init; }

    /// <summary>Who is said to have said it; null when the report does not say.</summary>
    public required string? SaidBy { get; init; }

    /// <summary>The reporting verb in the report's words; empty when there is none of its own.</summary>
    public required string Cue { get; init; }

    /// <summary>Whether it carries on the attribution of the quotation before it.</summary>
    public required bool Continues { get; init; }

    /// <summary>"¶ 9, sentence 14" of the report.</summary>
    public required string Place { get; init; }

    /// <summary>What became of it, the first label standing for all in the text; at least one.</summary>
    public required IReadOnlyList<Label> Labels { get; init; }

    /// <summary>The passages it comes from, in the order of use; empty when none is linked.</summary>
    public required IReadOnlyList<PassageLine> Passages { get; init; }

    /// <summary>The nearest passages, when none is linked; best first.</summary>
    public required IReadOnlyList<PassageLine> Nearest { get; init; }

    /// <summary>How sure the link is: "clear", "likely" or "check"; null when there is none.</summary>
    public required string? LinkCertainty { get; init; }

    /// <summary>Named differences that a person may want to look at, with their sentences.</summary>
    public required IReadOnlyList<FindingLine> Findings { get; init; }

    /// <summary>The harmless differences, quieter: the name of each kind and the words of some.</summary>
    public required IReadOnlyList<string> Also { get; init; }

    /// <summary>What a person decided; null while it is to be checked.</summary>
    public required Decision? Decision { get; init; }

    /// <summary>The ways to decide, and to the rows before and after it on the page; empty for texts that are not in the library.</summary>
    public RowWays? Ways { get; init; }

    /// <summary>Its own address, with the evidence; null for texts that are not in the library.</summary>
    public required string? Address { get; init; }
}

/// <summary>Where a row of the list leads to.</summary>
/// <param name="Decisions">One address a decision, in the order in which they are offered.</param>
/// <param name="Previous">The row before it as shown; null for the first.</param>
/// <param name="Next">The row after it as shown; null for the last.</param>
public sealed record RowWays(IReadOnlyList<(Decision Decision, string Href)> Decisions, string? Previous, string? Next);

/// <summary>A passage of a speech.</summary>
/// <param name="Speech">The speech's title; null when there is only one to mean.</param>
/// <param name="Place">"¶ 11, sentences 53 to 55".</param>
/// <param name="Words">The passage itself.</param>
public sealed record PassageLine(string? Speech, string Place, string Words);

/// <summary>A named difference.</summary>
/// <param name="Name">Its short name.</param>
/// <param name="Why">One sentence that quotes both wordings.</param>
/// <param name="Fair">What could make it fair.</param>
/// <param name="Certainty">"clear", "likely" or "check".</param>
public sealed record FindingLine(string Name, string Why, string Fair, string Certainty);
