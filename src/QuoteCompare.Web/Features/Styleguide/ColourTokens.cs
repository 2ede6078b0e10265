using System.Text.RegularExpressions;

namespace QuoteCompare.Web.Features.Styleguide;

/// <summary>The colours of tokens.css by their names without dashes in front.</summary>
/// <param name="Light">As they are.</param>
/// <param name="Dark">In the dark; those that the dark does not change are the same.</param>
public sealed partial record ColourTokens(IReadOnlyDictionary<string, Colour> Light, IReadOnlyDictionary<string, Colour> Dark)
{
    /// <param name="css">The style sheet: its first block of names is the light one, the block under "prefers-color-scheme: dark" the dark one.</param>
    public static ColourTokens Read(string css)
    {
        var dark = css.IndexOf("prefers-color-scheme: dark", StringComparison.Ordinal);
        if (dark < 0) dark = css.Length;
        var light = Named(css[..dark]);
        var changed = new Dictionary<string, Colour>(light, StringComparer.Ordinal);
        foreach (var (name, colour) in Named(css[dark..])) changed[name] = colour;
        return new ColourTokens(light, changed);
    }

    private static Dictionary<string, Colour> Named(string css)
    {
        var colours = new Dictionary<string, Colour>(StringComparer.Ordinal);
        foreach (Match match in Declaration().Matches(css))
        {
            if (Colour.TryParse(match.Groups["value"].Value, out var colour)) colours[match.Groups["name"].Value] = colour;
        }

        return colours;
    }

    [GeneratedRegex(@"--(?<name>[a-z-]+):\s*(?<value>#[0-9a-fA-F]{3,6})\s*;", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declaration();
}
