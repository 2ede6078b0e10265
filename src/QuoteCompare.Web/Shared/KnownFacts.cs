using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Core.Treatments;
using QuoteCompare.Storage;

namespace QuoteCompare.Web.Shared;

/// <summary>What is known of a text, and where from: a fact whose words stand in the text is told by the text, anything else was declared.</summary>
public sealed class KnownFacts
{
    /// <summary>The first facts of each text, who and when: enough in a list.</summary>
    public const int Foremost = 2;

    private readonly SegmentedText text;
    private readonly string declaredBy;

    private KnownFacts(SegmentedText text, string declaredBy) => (this.text, this.declaredBy) = (text, declaredBy);

    /// <summary>Who gave a speech and when, or who published a report and when; its languages, and how complete it is.</summary>
    public static IReadOnlyList<KnownFact> Of(StoredText text) => Of(text.Text, text.Kind, text.Metadata, text.DeclaredBy);

    /// <summary>The same of a text that is not stored.</summary>
    public static IReadOnlyList<KnownFact> Of(string text, TextKind kind, TextMetadata metadata, string declaredBy)
    {
        var facts = new KnownFacts(TextSegmenter.Segment(text), declaredBy);
        IEnumerable<KnownFact> own = kind == TextKind.Speech
            ? [facts.Words("Speaker", metadata.Speaker), facts.Day("Given", metadata.EventDates.Count > 0 ? metadata.EventDates[0] : null)]
            : [metadata.Outlet == ReportNames.CoveredOutlet ? new("Outlet", metadata.Outlet, "") : facts.Words("Outlet", metadata.Outlet), facts.Day("Published", metadata.PublishedDate)];
        return [.. own, facts.Declared("Language", LanguageWords(metadata)), facts.Declared("Text", CompletenessWords(metadata.Completeness))];
    }

    private KnownFact Words(string name, string? value) => string.IsNullOrWhiteSpace(value) ? new(name, null, "") : Told(name, value, [value]);

    private KnownFact Day(string name, EventDate? date) => date is { } known ? Told(name, Labels.Day(known), known.Spellings()) : new(name, null, "");

    private KnownFact Told(string name, string value, IEnumerable<string> spellings)
    {
        var at = spellings.Select(spelling => text.Text.IndexOf(spelling, StringComparison.Ordinal)).Where(offset => offset >= 0).DefaultIfEmpty(-1).Min();
        return at < 0 ? Declared(name, value) : new(name, value, $"in the text, paragraph {text.Paragraphs[text.ParagraphAt(at)].Number}");
    }

    private KnownFact Declared(string name, string? value) => value is null ? new(name, null, "") : new(name, value, $"declared by {declaredBy}");

    private static string? LanguageWords(TextMetadata metadata) => (LanguageNames.Of(metadata.Language), LanguageNames.Of(metadata.TranslatedFrom)) switch
    {
        (null, null) => null,
        (var language, null) => language,
        (null, var origin) => $"translated from {origin}",
        var (language, origin) => $"{language}, translated from {origin}",
    };

    private static string? CompletenessWords(Completeness completeness) => completeness switch
    {
        Completeness.Full => "whole",
        Completeness.Excerpt => "an excerpt",
        Completeness.Edited => "edited",
        _ => null,
    };
}
