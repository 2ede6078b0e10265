namespace QuoteCompare.Cli.Evaluation.Seeded;

/// <summary>Choices that look arbitrary and are always the same: made from the words themselves, by the FNV-1a hash.</summary>
internal static class Draw
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <param name="words">What is drawn for.</param>
    /// <param name="purpose">Which of several choices about the same words.</param>
    public static uint Of(string words, string purpose = "")
    {
        var hash = Basis;
        foreach (var letter in purpose) hash = (hash ^ letter) * Prime;
        foreach (var letter in words) hash = (hash ^ letter) * Prime;
        hash ^= hash >> 15;
        hash *= 2246822519;
        return hash ^ (hash >> 13);
    }

    /// <summary>One of <paramref name="choices"/>, which must not be empty.</summary>
    public static T From<T>(IReadOnlyList<T> choices, string words, string purpose = "") => choices[(int)(Of(words, purpose) % (uint)choices.Count)];
}
