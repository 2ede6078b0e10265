using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using QuoteCompare.Core;

namespace QuoteCompare.Import.Plain;

/// <summary>Reads the header of a Markdown file: single lines "title: ...", no more of YAML than that.</summary>
internal static class FrontMatter
{
    public static IReadOnlyList<ImportedFact> Read(MarkdownDocument document)
    {
        if (document.FirstOrDefault() is not YamlFrontMatterBlock block) return [];
        return [.. block.Lines.ToString().Split('\n').Select(Fact).OfType<ImportedFact>()];
    }

    private static ImportedFact? Fact(string line)
    {
        var colon = line.IndexOf(':');
        if (colon <= 0 || char.IsWhiteSpace(line[0])) return null;
        var field = line[..colon].Trim();
        var value = Unquoted(line[(colon + 1)..].Trim());
        FactKind? kind = field.ToLowerInvariant() switch
        {
            "title" => FactKind.Title,
            "author" or "byline" => FactKind.Byline,
            "outlet" or "publisher" or "publication" => FactKind.Outlet,
            "speaker" => FactKind.Speaker,
            "lang" or "language" => FactKind.Language,
            "date" or "published" => FactKind.PublishedDate,
            _ => null,
        };
        if (kind is null || value.Length == 0) return null;
        if (kind == FactKind.PublishedDate)
        {
            if (!EventDate.TryParse(value.Split('T', ' ')[0], out var day)) return null;
            value = day.ToString();
        }

        return new ImportedFact(kind.Value, value, FactPlace.Document, $"header {field}", Span: null);
    }

    private static string Unquoted(string value) =>
        value.Length >= 2 && value[0] == value[^1] && value[0] is '"' or '\'' ? value[1..^1] : value;
}
