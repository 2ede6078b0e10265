using System.Collections.Frozen;
using AngleSharp.Dom;

namespace QuoteCompare.Import.Pages;

/// <summary>What a browser shows of an element by itself, styles of the page's own sheets aside.</summary>
internal static class Visibility
{
    private static readonly FrozenSet<string> LeftOut = Names(
        "script style noscript template svg math iframe object embed canvas video audio picture img map select button textarea input datalist head title meta link dialog");

    private static readonly FrozenSet<string> Blocks = Names(
        "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html "
        + "legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul option optgroup");

    /// <summary>Whether nothing of the element is text to read.</summary>
    public static bool IsLeftOut(IElement element)
    {
        if (LeftOut.Contains(element.LocalName) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true") return true;
        if (element.GetAttribute("style") is not { } style) return false;
        var plain = style.Replace(" ", "", StringComparison.Ordinal);
        return plain.Contains("display:none", StringComparison.OrdinalIgnoreCase) || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the element begins and ends with a line break.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
