using QuoteCompare.Core;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Texts;

/// <summary>A field of the metadata, as the page names it and as a file's origins do.</summary>
/// <param name="Key">Its stored name ("publishedDate"), by which origins are kept.</param>
/// <param name="Name">What the page calls it.</param>
/// <param name="Words">What is declared in it; null for nothing.</param>
public sealed record DeclaredField(string Key, string Name, Func<TextMetadata, string?> Words)
{
    /// <summary>The fields of a text of that kind, in the order of the page.</summary>
    public static IReadOnlyList<DeclaredField> Of(TextKind kind) => kind == TextKind.Speech
        ? [Title, Speaker("Speaker"), Days("Given"), Outlet("Published by"), Published, .. Both]
        : [Title, Outlet("Outlet"), Published, Days("On words of"), .. Both];

    private static DeclaredField Title { get; } = new("title", "Published as", metadata => metadata.Title);

    private static DeclaredField Published { get; } = new("publishedDate", "Published", metadata => metadata.PublishedDate?.InWords());

    private static DeclaredField[] Both { get; } =
    [
        new("language", "Language", metadata => LanguageNames.Of(metadata.Language)),
        new("translatedFrom", "Translated from", metadata => LanguageNames.Of(metadata.TranslatedFrom)),
        new("completeness", "Completeness", metadata => metadata.Completeness.InWords()),
    ];

    private static DeclaredField Speaker(string name) => new("speaker", name, metadata => metadata.Speaker);

    private static DeclaredField Outlet(string name) => new("outlet", name, metadata => metadata.Outlet);

    private static DeclaredField Days(string name) =>
        new("eventDates", name, metadata => metadata.EventDates.Count == 0 ? null : string.Join(", ", metadata.EventDates.Select(day => day.InWords())));
}
