using QuoteCompare.Core;

namespace QuoteCompare.Import;

/// <summary>What a fact is about.</summary>
public enum FactKind { Title, Byline, Speaker, Outlet, PublishedDate, EventDate, Language, Completeness }

/// <summary>Who says so.</summary>
public enum FactPlace
{
    /// <summary>The extracted text itself.</summary>
    Text,

    /// <summary>The page's markup, outside the extracted text.</summary>
    Page,

    /// <summary>The document's own properties (docx, PDF, a Markdown header).</summary>
    Document,

    /// <summary>The sidecar a person wrote.</summary>
    Sidecar,
}

/// <summary>Something said of a text, and where. Found, never guessed.</summary>
/// <param name="Value">As it goes into the metadata; a date as in <see cref="Core.EventDate"/>, a language as a BCP 47 tag.</param>
/// <param name="Where">The element or field that says so ("JSON-LD headline", "meta og:title", "time datetime", "core.xml title"); null when it is the text.</param>
/// <param name="Span">Where the extracted text says the same, UTF-16 code units; null when it does not.</param>
public sealed record ImportedFact(FactKind Kind, string Value, FactPlace Place, string? Where, TextSpan? Span);
