using QuoteCompare.Core;

namespace QuoteCompare.Web.Features.Importing;

/// <summary>How complete a text is, in forms.</summary>
internal static class CompletenessWords
{
    public static IReadOnlyList<Completeness> All { get; } = [Completeness.Unknown, Completeness.Full, Completeness.Excerpt, Completeness.Edited];

    public static string Of(Completeness completeness) => completeness switch
    {
        Completeness.Full => "whole",
        Completeness.Excerpt => "an excerpt",
        Completeness.Edited => "edited",
        _ => "unknown",
    };

    public static string Token(this Completeness completeness) => completeness.ToString().ToLowerInvariant();

    /// <summary>Reads a token; false for anything else.</summary>
    public static bool TryRead(string token, out Completeness completeness)
    {
        completeness = All.FirstOrDefault(known => known.Token() == token);
        return completeness.Token() == token;
    }
}
