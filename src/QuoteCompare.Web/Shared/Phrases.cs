namespace QuoteCompare.Web.Shared;

/// <summary>Labels are lower-case phrases; where one begins a sentence, this is how.</summary>
public static class Phrases
{
    /// <summary>The phrase with its first letter in upper case; empty stays empty.</summary>
    public static string Capitalised(this string phrase) => phrase.Length == 0 ? phrase : char.ToUpperInvariant(phrase[0]) + phrase[1..];

    /// <summary>The phrase with its first letter in lower case, to stand within a sentence; empty stays empty.</summary>
    public static string Uncapitalised(this string phrase) => phrase.Length == 0 ? phrase : char.ToLowerInvariant(phrase[0]) + phrase[1..];
}
