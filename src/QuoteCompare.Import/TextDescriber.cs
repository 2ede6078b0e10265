using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Import.Characters;

namespace QuoteCompare.Import;

/// <summary>Joins what the sidecar, the page or document and the text say of a text; the first to say something counts, and keeps the place where the text says the same.</summary>
internal static class TextDescriber
{
    /// <exception cref="UnreadableException">The sidecar cannot be read.</exception>
    public static ImportedText Describe(string name, ReceivedItem item, ItemFormat format, ExtractedText extracted)
    {
        var declared = ReadSidecar(item);
        var facts = Declared(declared).Concat(extracted.Facts).DistinctBy(fact => fact.Kind == FactKind.EventDate ? (fact.Kind, fact.Value) : (fact.Kind, "")).ToList();
        var metadata = Metadata(declared, facts);
        var read = TextFactsReader.Read(TextSegmenter.Segment(extracted.Text), metadata);
        return new ImportedText(name, item.Bytes, format, extracted.Text, metadata, [.. InText(facts, read, extracted.Text)], extracted.Warnings)
        {
            Address = item.Address,
            RetrievedAt = item.RetrievedAt,
        };
    }

    private static TextMetadata ReadSidecar(ReceivedItem item)
    {
        if (item.Sidecar is not { } sidecar) return TextMetadata.None;
        try
        {
            return SidecarReader.Read(CharacterDecoder.DecodeText(sidecar));
        }
        catch (Exception problem) when (problem is FormatException or UnreadableException)
        {
            throw new UnreadableException($"its sidecar: {problem.Message}", problem);
        }
    }

    private static IEnumerable<ImportedFact> Declared(TextMetadata declared)
    {
        (FactKind Kind, string? Value, string Field)[] fields =
        [
            (FactKind.Title, declared.Title, "title"),
            (FactKind.Speaker, declared.Speaker, "speaker"),
            (FactKind.Outlet, declared.Outlet, "outlet"),
            (FactKind.PublishedDate, declared.PublishedDate?.ToString(), "publishedDate"),
            (FactKind.Language, declared.Language, "language"),
            (FactKind.Completeness, declared.Completeness == Completeness.Unknown ? null : declared.Completeness.ToString(), "completeness"),
            .. declared.EventDates.Select(date => (FactKind.EventDate, (string?)date.ToString(), "eventDates")),
        ];
        return from field in fields where field.Value is not null select new ImportedFact(field.Kind, field.Value, FactPlace.Sidecar, field.Field, Span: null);
    }

    private static TextMetadata Metadata(TextMetadata declared, List<ImportedFact> facts)
    {
        string? Value(FactKind kind) => facts.Find(fact => fact.Kind == kind)?.Value;
        return declared with
        {
            Title = Value(FactKind.Title),
            Speaker = Value(FactKind.Speaker),
            Outlet = Value(FactKind.Outlet),
            Language = Value(FactKind.Language),
            PublishedDate = EventDate.TryParse(Value(FactKind.PublishedDate), out var day) ? day : null,
            Completeness = Enum.TryParse<Completeness>(Value(FactKind.Completeness), out var completeness) ? completeness : Completeness.Unknown,
        };
    }

    private static IEnumerable<ImportedFact> InText(List<ImportedFact> facts, TextFacts read, string text)
    {
        var found = new List<ImportedFact>();
        Add(FactKind.Title, read.Title, value => value);
        Add(FactKind.Speaker, read.Speaker, value => value);
        Add(FactKind.Outlet, read.Outlet, value => value);
        Add(FactKind.PublishedDate, read.PublishedDate, value => value.ToString());
        foreach (var day in read.EventDates) Add(FactKind.EventDate, day, value => value.ToString());
        var known = facts.Select(fact => fact with { Span = Place(fact, found, text) });
        return known.Concat(found.Where(fact => !facts.Exists(other => other.Kind == fact.Kind))).OrderBy(fact => fact.Kind);

        void Add<T>(FactKind kind, Fact<T>? fact, Func<T, string> words)
        {
            if (fact?.Span is not null) found.Add(new ImportedFact(kind, words(fact.Value), FactPlace.Text, Where: null, fact.Span));
        }
    }

    // The engine's own place; else the same words, whole, in the first paragraphs.
    private static TextSpan? Place(ImportedFact fact, List<ImportedFact> found, string text)
    {
        if (found.Find(other => other.Kind == fact.Kind && other.Value == fact.Value) is { } same) return same.Span;
        if (fact.Kind is not (FactKind.Title or FactKind.Byline or FactKind.Speaker or FactKind.Outlet)) return null;
        var at = text.IndexOf(fact.Value, 0, Math.Min(text.Length, Opening), StringComparison.Ordinal);
        return at < 0 ? null : new TextSpan(at, at + fact.Value.Length);
    }

    /// <summary>UTF-16 code units in which a text introduces itself.</summary>
    private const int Opening = 1000;
}
