using AngleSharp.Dom;

namespace QuoteCompare.Import.Pages;

/// <summary>The words in an element's class names, id and test id, as their writer put them together: "articleRelated-links" is article, related, links.</summary>
internal static class ElementNames
{
    /// <summary>UTF-16 code units of the attributes that are read; names are short, generated ones say nothing.</summary>
    private const int Longest = 400;

    /// <summary>Whether one of the names holds one of the words, in a name that does not take it back ("no-comments").</summary>
    public static bool Have(IElement element, IReadOnlySet<string> words)
    {
        foreach (var attribute in (string[])["class", "id", "data-testid", "data-component"])
        {
            var value = element.GetAttribute(attribute);
            if (string.IsNullOrEmpty(value) || value.Length > Longest) continue;
            foreach (var name in value.Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (Says(name, words)) return true;
            }
        }

        return false;
    }

    private static bool Says(string name, IReadOnlySet<string> words)
    {
        var parts = Parts(name);
        if (parts.Exists(PageWords.Negations.Contains)) return false;
        if (parts.Exists(words.Contains)) return true;
        for (var i = 0; i + 1 < parts.Count; i++)
        {
            if (words.Contains(parts[i] + parts[i + 1]) || words.Contains($"{parts[i]}-{parts[i + 1]}")) return true;
        }

        return false;
    }

    private static List<string> Parts(string name)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var isBreak = i == name.Length || !char.IsLetter(name[i]);
            var isHump = i < name.Length && i > 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1]);
            if (!isBreak && !isHump) continue;
            if (i > start) parts.Add(name[start..i].ToLowerInvariant());
            start = isBreak ? i + 1 : i;
        }

        return parts;
    }
}
