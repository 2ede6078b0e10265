using System.Text.Json;

namespace QuoteCompare.Import.Pages;

/// <summary>The page's JSON-LD: all objects, however nested, and of them the one on the article.</summary>
internal sealed class StructuredData
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private readonly List<JsonElement> objects = [];
    private readonly Dictionary<string, JsonElement> byId = new(StringComparer.Ordinal);
    private readonly List<string> warnings = [];

    /// <param name="scripts">The texts of the page's <c>application/ld+json</c> scripts.</param>
    public StructuredData(IEnumerable<string> scripts)
    {
        foreach (var script in scripts) Add(script);
    }

    public IReadOnlyList<string> Warnings => warnings;

    /// <summary>The objects whose type is a kind of article, in the page's order.</summary>
    public IEnumerable<JsonElement> Articles => objects.Where(IsArticle);

    /// <summary>The object's string of that name, or the first of several; null when there is none.</summary>
    public static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? Text(value) : null;

    /// <summary>Every name of the persons or bodies of that property, references followed.</summary>
    public IEnumerable<string> Names(JsonElement element, string property)
    {
        if (!element.TryGetProperty(property, out var value)) return [];
        var parties = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : [value];
        return parties.Select(party => party.ValueKind == JsonValueKind.Object ? Text(Resolve(party), "name") : Text(party)).OfType<string>().Where(name => name.Length > 0);
    }

    /// <summary>The last parts of an object's types.</summary>
    public static IEnumerable<string> Types(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type)) return [];
        var types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().ToList() : [type];
        return types.Select(Text).OfType<string>().Select(name => name[(name.LastIndexOfAny(['/', ':', '#']) + 1)..]);
    }

    private static bool IsArticle(JsonElement element) =>
        Types(element).Any(type => type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("BlogPosting", StringComparison.Ordinal) || type is "Report" or "Interview");

    private void Add(string script)
    {
        var json = Unwrapped(script);
        if (json.Length == 0) return;
        try
        {
            Collect(JsonDocument.Parse(json, Options).RootElement);
        }
        catch (JsonException)
        {
            AddWithoutControls(json);
        }
    }

    // Line breaks inside strings are the commonest mistake; outside of them a blank does as well.
    private void AddWithoutControls(string json)
    {
        try
        {
            Collect(JsonDocument.Parse(string.Concat(json.Select(c => c < ' ' ? ' ' : c)), Options).RootElement);
        }
        catch (JsonException problem)
        {
            warnings.Add(problem.Message.Contains("depth", StringComparison.OrdinalIgnoreCase)
                ? $"its JSON-LD is nested deeper than {Options.MaxDepth} levels and was passed over"
                : "a part of its JSON-LD is no JSON and was passed over");
        }
    }

    private void Collect(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var inner in element.EnumerateArray()) Collect(inner);
        }

        if (element.ValueKind != JsonValueKind.Object) return;
        objects.Add(element);
        if (Text(element, "@id") is { } id && element.EnumerateObject().Skip(1).Any()) byId.TryAdd(id, element);
        foreach (var property in element.EnumerateObject()) Collect(property.Value);
    }

    private JsonElement Resolve(JsonElement reference) =>
        Text(reference, "name") is null && Text(reference, "@id") is { } id && byId.TryGetValue(id, out var whole) ? whole : reference;

    private static string? Text(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString()!.Trim(),
                JsonValueKind.True => "true",
                JsonValueKind.False => "false",
                JsonValueKind.Number => value.GetRawText(),
                JsonValueKind.Array when value.GetArrayLength() > 0 => Text(value[0]),
                JsonValueKind.Object when value.TryGetProperty("@value", out var inner) => Text(inner),
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            return null; // half of a surrogate pair, which is no text
        }
    }

    private static string Unwrapped(string script)
    {
        var json = script.Trim();
        foreach (var (opening, closing) in ((string, string)[])[("<!--", "-->"), ("//<![CDATA[", "//]]>"), ("<![CDATA[", "]]>"), ("/*<![CDATA[*/", "/*]]>*/")])
        {
            if (json.StartsWith(opening, StringComparison.Ordinal)) json = json[opening.Length..].Replace(closing, "", StringComparison.Ordinal).Trim();
        }

        return json.TrimEnd(';');
    }
}
