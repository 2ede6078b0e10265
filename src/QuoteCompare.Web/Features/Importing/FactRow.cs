using System.Globalization;
using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Core.Treatments;
using QuoteCompare.Import;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Importing;

/// <summary>What was understood of a text in one respect, and where that stands.</summary>
/// <param name="Name">"Title".</param>
/// <param name="Value">In words; null when it is unknown.</param>
/// <param name="Where">"in the page: JSON-LD headline"; empty when it is unknown.</param>
/// <param name="Paragraph">Number of the paragraph that says the same; null when none does.</param>
/// <param name="Anchor">Id of those words on the page; null when there are none.</param>
/// <param name="Span">Those words, UTF-16 code units of the text; null when there are none.</param>
public sealed record FactRow(string Name, string? Value, string Where, int? Paragraph, string? Anchor, TextSpan? Span)
{
    private static readonly (FactKind Kind, string Name)[] Kinds =
    [
        (FactKind.Title, "Title"), (FactKind.Byline, "Byline"), (FactKind.Outlet, "Outlet"), (FactKind.PublishedDate, "Published"), (FactKind.Speaker, "Speaker"),
        (FactKind.EventDate, "Day of the event"), (FactKind.Language, "Language"), (FactKind.Completeness, "Completeness"),
    ];

    public static IReadOnlyList<FactRow> From(IReadOnlyList<ImportedFact> facts, SegmentedText text)
    {
        var rows = new List<FactRow>();
        foreach (var (kind, name) in Kinds)
        {
            var found = facts.Where(fact => fact.Kind == kind).ToList();
            if (found.Count == 0) rows.Add(new FactRow(name, null, "", null, null, null));
            foreach (var (index, fact) in found.Index()) rows.Add(Of(fact, name, string.Create(CultureInfo.InvariantCulture, $"fact-{kind.ToString().ToLowerInvariant()}-{index + 1}"), text));
        }

        return rows;
    }

    private static FactRow Of(ImportedFact fact, string name, string anchor, SegmentedText text)
    {
        var span = fact.Span is { IsEmpty: false } said && said.End <= text.Text.Length ? said : (TextSpan?)null;
        var paragraph = span is { } at ? text.Paragraphs[text.ParagraphAt(at.Start)].Number : (int?)null;
        return new FactRow(name, ValueWords(fact), WhereWords(fact), paragraph, span is null ? null : anchor, span);
    }

    private static string ValueWords(ImportedFact fact) => fact.Kind switch
    {
        FactKind.PublishedDate or FactKind.EventDate when EventDate.TryParse(fact.Value, out var day) => Labels.Day(day),
        FactKind.Language => LanguageNames.Of(fact.Value) ?? fact.Value,
        FactKind.Completeness when Enum.TryParse<Completeness>(fact.Value, out var completeness) => CompletenessWords.Of(completeness),
        _ => fact.Value,
    };

    private static string WhereWords(ImportedFact fact) => fact.Place switch
    {
        FactPlace.Page => $"in the page: {fact.Where}",
        FactPlace.Document => $"in the document: {fact.Where}",
        FactPlace.Sidecar => $"in the file beside it: {fact.Where}",
        _ => "in the text",
    };
}
