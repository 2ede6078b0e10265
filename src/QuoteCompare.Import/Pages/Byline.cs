namespace QuoteCompare.Import.Pages;

/// <summary>Cleans what stands in place of the writer's name.</summary>
internal static class Byline
{
    private const int Longest = 200;

    /// <summary>The name without "By" before it and without marks round it; empty when it is an address or no name.</summary>
    public static string Clean(string written)
    {
        var name = string.Join(' ', written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (name.Length > Longest || name.Contains("://", StringComparison.Ordinal)) return "";
        foreach (var opening in PageWords.BylineOpenings)
        {
            if (!name.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = name[opening.Length..];
            if (rest.Length > 0 && rest[0] is ' ' or ':') return rest.Trim(' ', ':', ',', '|', '•', '·');
        }

        return name.Trim(' ', ',', '|', '•', '·');
    }
}
