using QuoteCompare.Core;

namespace QuoteCompare.Web.Features.Texts;

/// <summary>How much of what was said a text holds, in a list and in a form.</summary>
public static class CompletenessWords
{
    /// <summary>In the order in which they are offered: unknown first, for nothing is assumed.</summary>
    public static IReadOnlyList<Completeness> All { get; } = [Completeness.Unknown, Completeness.Full, Completeness.Excerpt, Completeness.Edited];

    /// <summary>Null for what nobody has declared.</summary>
    public static string? InWords(this Completeness completeness) => completeness switch
    {
        Completeness.Full => "the full text",
        Completeness.Excerpt => "an excerpt",
        Completeness.Edited => "edited",
        _ => null,
    };

    /// <summary>As one of a list to choose from.</summary>
    public static string Choice(this Completeness completeness) => completeness switch
    {
        Completeness.Full => "Full: all that was said or published",
        Completeness.Excerpt => "An excerpt: part of what was said or published",
        Completeness.Edited => "Edited: shortened or smoothed by somebody",
        _ => "Not known",
    };

    /// <summary>The one name that forms use; the same as in the sidecar files.</summary>
    public static string Token(this Completeness completeness) => completeness switch
    {
        Completeness.Full => "full",
        Completeness.Excerpt => "excerpt",
        Completeness.Edited => "edited",
        _ => "unknown",
    };

    /// <summary>Reads a <see cref="Token"/>; false for anything else.</summary>
    public static bool TryRead(string token, out Completeness completeness)
    {
        completeness = All.FirstOrDefault(known => known.Token() == token);
        return completeness.Token() == token;
    }
}
