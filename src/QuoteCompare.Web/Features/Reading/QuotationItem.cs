using QuoteCompare.Core;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Reading;

/// <summary>A label as the page shows it: the group decides shape, hue and line, the words say it.</summary>
public sealed record Label(MarkKind Kind, string Words);

/// <summary>One quotation of a report, wherever on the page it is named or linked to.</summary>
public sealed record QuotationItem
{
    public required ComparedQuotation Compared { get; init; }

    /// <summary>One-based, in the order of the report.</summary>
    public required int Number { get; init; }

    /// <summary>The labels, the one that underlines it first; at least one.</summary>
    public required IReadOnlyList<Label> Labels { get; init; }

    /// <summary>The passages in the speech of the page, in the order of use; empty when there is none.</summary>
    public required IReadOnlyList<TextSpan> Passages { get; init; }

    /// <summary>Its address, with an anchor at the passage where there is one, else at the evidence.</summary>
    public required string Href { get; init; }

    public required bool IsChosen { get; init; }

    public TextSpan Span => Compared.Quotation.Span;

    public MarkKind Kind => Labels[0].Kind;

    /// <summary>The labels in one line: "shortened, another translation's wording".</summary>
    public string Words => string.Join(", ", Labels.Select(label => label.Words));
}

/// <summary>A report of the speech, whether it is the one opened or not.</summary>
public sealed record ReportItem
{
    public required ReadReport Report { get; init; }

    /// <summary>Zero-based, in the order of the library.</summary>
    public required int Index { get; init; }

    public string Letter => Report.Letter;

    public string Name => Report.Name;

    public required string Href { get; init; }
    public required bool IsOpen { get; init; }
    public required IReadOnlyList<QuotationItem> Quotations { get; init; }

    /// <summary>The quotations with a passage in the speech of the page.</summary>
    public IEnumerable<QuotationItem> Located => Quotations.Where(q => q.Passages.Count > 0);
}
