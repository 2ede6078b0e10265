using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Storage;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Texts;

/// <summary>Reads the facts of a version: what is declared, what its file says, and where the text itself says so.</summary>
internal sealed class StatedFacts
{
    private readonly StoredText version;
    private readonly IReadOnlyList<Declaration> declarations;
    private readonly SegmentedText text;
    private readonly TextFacts told;

    /// <param name="version">The version.</param>
    /// <param name="declarations">What was declared of it, oldest first.</param>
    private StatedFacts(StoredText version, IReadOnlyList<Declaration> declarations)
    {
        (this.version, this.declarations) = (version, declarations);
        text = TextSegmenter.Segment(version.Text);
        told = TextFactsReader.Read(text, version.Metadata with { Kind = version.Kind });
    }

    public static IReadOnlyList<StatedFact> Of(StoredText version, IReadOnlyList<Declaration> declarations)
    {
        var facts = new StatedFacts(version, declarations);
        return [.. DeclaredField.Of(version.Kind).Select(facts.Of)];
    }

    private StatedFact Of(DeclaredField field)
    {
        var declared = field.Words(version.Metadata);
        var (value, span) = Told(field.Key);
        if (declared is null) return new StatedFact(field.Name, value) { Place = value is null ? null : At(span) };
        var origin = declarations[^1].Origins.GetValueOrDefault(field.Key);
        return new StatedFact(field.Name, declared)
        {
            Place = At(span ?? Find(field.Key)),
            Origin = origin,
            Declared = origin is null ? Since(field, declared) : null,
        };
    }

    /// <summary>What the text says of itself, and where.</summary>
    private (string? Value, TextSpan? Span) Told(string key) => key switch
    {
        "title" => Words(told.Title),
        "speaker" => Words(told.Speaker),
        "outlet" => Words(told.Outlet),
        "publishedDate" => Day(told.PublishedDate),
        "eventDates" when told.EventDates.Count > 0 => (string.Join(", ", told.EventDates.Select(day => day.Value.InWords())), told.EventDates.Select(day => day.Span).FirstOrDefault(span => span is not null)),
        _ => default,
    };

    /// <summary>Where the text has the very words that are declared, be it to say so or not: the reader sees.</summary>
    private TextSpan? Find(string key)
    {
        var metadata = version.Metadata;
        IEnumerable<string> spellings = key switch
        {
            "title" => [metadata.Title ?? ""],
            "speaker" => [metadata.Speaker ?? ""],
            "outlet" => [metadata.Outlet ?? ""],
            "publishedDate" => metadata.PublishedDate?.Spellings() ?? [],
            "eventDates" => metadata.EventDates.SelectMany(day => day.Spellings()),
            _ => [],
        };
        return spellings.Where(words => !string.IsNullOrWhiteSpace(words))
            .Select(words => (Start: version.Text.IndexOf(words, StringComparison.Ordinal), words.Length))
            .Where(found => found.Start >= 0).OrderBy(found => found.Start)
            .Select(found => (TextSpan?)new TextSpan(found.Start, found.Start + found.Length)).FirstOrDefault();
    }

    private FactPlace? At(TextSpan? span) => span is { IsEmpty: false } words ? FactPlace.Of(text, words) : null;

    /// <summary>Who declared what still holds: the first of the declarations in a row that say so.</summary>
    private Signature Since(DeclaredField field, string declared)
    {
        var first = declarations.Count - 1;
        while (first > 0 && field.Words(declarations[first - 1].Metadata) == declared) first--;
        return new Signature(declarations[first].By, declarations[first].At);
    }

    private static (string?, TextSpan?) Words(Fact<string>? fact) => (fact?.Value, fact?.Span);

    private static (string?, TextSpan?) Day(Fact<EventDate>? fact) => (fact?.Value.InWords(), fact?.Span);
}
