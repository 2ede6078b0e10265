using System.Collections.Frozen;
using QuoteCompare.Core.Lexicons;

namespace QuoteCompare.Core.Text;

/// <summary>Words that introduce a name ("President", "Ayatollah") and are no part of it.</summary>
internal static class Titles
{
    private static readonly FrozenSet<string> Offices = Load("office");
    private static readonly FrozenSet<string> Others = Load("honorific").Concat(Load("epithet")).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word may introduce a name.</summary>
    public static bool IsTitle(Token token) => IsTitle(token.Normal);

    /// <inheritdoc cref="IsTitle(Token)"/>
    /// <param name="normal">The word in its normal form.</param>
    public static bool IsTitle(string normal) => Offices.Contains(normal) || Others.Contains(normal);

    /// <summary>Whether a word says what a person is, so that "the leader" can stand for the name.</summary>
    public static bool IsOffice(Token token) => Offices.Contains(token.Normal);

    private static FrozenSet<string> Load(string kind) =>
        Lexicon.Lines("titles.txt")
            .Where(line => line.StartsWith(kind + ":", StringComparison.Ordinal))
            .SelectMany(line => line[(kind.Length + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToFrozenSet(StringComparer.Ordinal);
}
