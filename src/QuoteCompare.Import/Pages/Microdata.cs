using AngleSharp.Dom;

namespace QuoteCompare.Import.Pages;

/// <summary>The attributes <c>itemprop</c> and <c>itemtype</c> (schema.org).</summary>
internal static class Microdata
{
    /// <summary>Whether the element is the named property of something.</summary>
    public static bool Is(IElement element, string property) => Words(element, "itemprop").Contains(property, StringComparer.Ordinal);

    /// <summary>Whether the element stands for a thing of one of the types, by the last part of its address.</summary>
    public static bool IsOfType(IElement element, params string[] types) =>
        Words(element, "itemtype").Any(type => types.Contains(type[(type.LastIndexOfAny(['/', '#']) + 1)..], StringComparer.Ordinal));

    private static string[] Words(IElement element, string attribute) =>
        element.GetAttribute(attribute)?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
}
