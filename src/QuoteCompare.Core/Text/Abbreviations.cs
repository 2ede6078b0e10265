using System.Collections.Frozen;
using QuoteCompare.Core.Lexicons;

namespace QuoteCompare.Core.Text;

/// <summary>Words whose full stop ends no sentence.</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string> Known = Lexicon.Words("abbreviations.txt");
    private static readonly FrozenSet<string> Openers = Lexicon.Words("sentence-openers.txt");

    /// <summary>Whether <paramref name="word"/> and the full stop that touches it are an abbreviation or an initial.</summary>
    public static bool IsOne(string text, Token word, Token stop) =>
        word.Span.End == stop.Span.Start && word.Kind == TokenKind.Word && (IsInitial(text, word) || IsListed(text, word));

    /// <summary>Whether a word often opens a sentence, so that an acronym's full stop before it ends one.</summary>
    public static bool OpensSentence(Token word) => Openers.Contains(word.Normal);

    private static bool IsInitial(string text, Token word) =>
        word.Span.Length == 1 && char.IsUpper(text[word.Span.Start]) && word.Normal != "i";

    /// <summary>"No. 5" is an abbreviation, "he said no." is none: "no" counts with a capital only.</summary>
    private static bool IsListed(string text, Token word) =>
        Known.Contains(word.Normal) && (word.Normal != "no" || char.IsUpper(text[word.Span.Start]));
}
