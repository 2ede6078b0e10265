using System.Collections.Frozen;
using QuoteCompare.Core.Lexicons;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Alignments;

/// <summary>Cuts sentences into clauses, by marks and by the words that open a clause; roughly what a reader would quote as one piece.</summary>
internal static class ClauseSplitter
{
    private static readonly FrozenSet<string> Openers = Lexicon.Words("clause-openers.txt");
    private static readonly FrozenSet<string> Subjects = Lexicon.Words("clause-subjects.txt");

    /// <summary>Whether a clause begins at a token; always at a sentence's first. Marks belong to the clause before them.</summary>
    public static bool BeginsAt(SegmentedText text, Sentence sentence, int token)
    {
        if (token == sentence.Tokens.Start) return true;
        if (!text.Tokens[token].IsWord) return false;
        if (!text.Tokens[token - 1].IsWord) return IsBoundary(text, text.Tokens[token - 1]);
        var word = text.Tokens[token].Normal;
        if (word is "and" or "or") return token + 1 < sentence.Tokens.End && Subjects.Contains(text.Tokens[token + 1].Normal);
        return Openers.Contains(word) && text.Tokens[token - 1].Normal is not ("and" or "or" or "but");
    }

    /// <summary>Hyphens and apostrophes stand inside words.</summary>
    private static bool IsBoundary(SegmentedText text, Token mark) =>
        mark.Kind == TokenKind.Punctuation && !(text.Text[mark.Span.Start] is '-' && mark.Span.Length == 1) && text.Text[mark.Span.Start] is not ('\'' or '’' or '/' or '[' or ']');
}
