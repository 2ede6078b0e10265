namespace QuoteCompare.Web.Shared;

/// <summary>English names of the languages that texts are most often in; any other is shown by its BCP 47 tag, as declared.</summary>
public static class LanguageNames
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ar"] = "Arabic", ["de"] = "German", ["en"] = "English", ["es"] = "Spanish", ["fa"] = "Persian", ["fr"] = "French", ["he"] = "Hebrew",
        ["hi"] = "Hindi", ["it"] = "Italian", ["ja"] = "Japanese", ["ko"] = "Korean", ["pl"] = "Polish", ["pt"] = "Portuguese", ["ru"] = "Russian",
        ["tr"] = "Turkish", ["uk"] = "Ukrainian", ["ur"] = "Urdu", ["zh"] = "Chinese",
    };

    /// <summary>Null for no tag.</summary>
    public static string? Of(string? tag) => string.IsNullOrWhiteSpace(tag) ? null : Names.GetValueOrDefault(tag, tag);
}
