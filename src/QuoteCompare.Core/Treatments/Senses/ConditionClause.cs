using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>Finds the clause that a word of condition opens, as far as it bears on the words beside the run in which it stands.</summary>
internal static class ConditionClause
{
    /// <summary>Tokens of a main clause's rest that may stand between the words kept and its condition ("| for the boiler if they pay").</summary>
    private const int LongestRest = 8;

    /// <summary>The tokens of a condition of the run that bears on words kept beside it; null when it bears on words left out with it.</summary>
    public static TextSpan? Of(SegmentedText text, TextSpan run, SenseWord opener, LeftOutPlace place)
    {
        var isLast = opener.Tokens.End == run.End;
        if (opener.Class == "when" && (place != LeftOutPlace.Inside || isLast)) return null;
        if (opener.Class == "bound") return isLast && place is not LeftOutPlace.End ? opener.Tokens : null;
        if (isLast) return place == LeftOutPlace.End ? null : opener.Tokens;
        var rest = new TextSpan(opener.Tokens.End, run.End);
        var sentence = text.SpokenIn(text.SentenceAt(opener.Span.Start));
        var before = place is not LeftOutPlace.End && run.End < sentence.End && OpensClause(text, opener.Tokens.Start) ? EndBefore(text, rest) : null;
        var after = place is not LeftOutPlace.Start && sentence.Start < run.Start && text.Tokens[run.Start - 1].Normal is not (";" or ":") && IsRestOfClause(text, new TextSpan(run.Start, opener.Tokens.Start));
        return before is { } end ? new TextSpan(opener.Tokens.Start, end) : after ? new TextSpan(opener.Tokens.Start, ClauseEnd(text, rest)) : null;
    }

    /// <summary>
    /// Where a condition ends whose main clause is kept: at the run's end, where a comma or "then" follows, or at a comma before the first words of that clause.
    /// </summary>
    private static int? EndBefore(SegmentedText text, TextSpan rest)
    {
        if (Breaks(text, rest)) return null;
        if (EndsClause(text, rest.End)) return rest.End;
        var comma = rest.End - 1;
        while (comma > rest.Start && text.Tokens[comma].Normal != ",") comma--;
        return comma > rest.Start && rest.End - comma - 1 <= LongestRest && text.Tokens[rest.End].IsWord ? comma : null;
    }

    /// <summary>At a sentence's start, behind a mark, or behind a word that joins clauses.</summary>
    private static bool OpensClause(SegmentedText text, int token) =>
        token == 0 || !text.Tokens[token - 1].IsWord || text.Tokens[token - 1].Normal is "and" or "but" or "that" or "or" or "so" or "because" or "only"
        || text.SpokenIn(text.SentenceAt(text.Tokens[token].Span.Start)).Start == token;

    /// <summary>A comma or a "then" behind the run: the main clause begins.</summary>
    private static bool EndsClause(SegmentedText text, int end)
    {
        while (end < text.Tokens.Count && text.Tokens[end].Normal is ")" or "]" or "”" or "\"") end++;
        return end < text.Tokens.Count && (text.Tokens[end].Normal is "," or "then" or "-" or "–" or "—" || text.Tokens[end - 1].Normal == "then");
    }

    /// <summary>Whether a main clause of its own begins in a stretch: then the condition may belong to that one.</summary>
    private static bool Breaks(SegmentedText text, TextSpan tokens)
    {
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            if (text.Tokens[i].Normal is ";" or ":" or "." or "!" or "?" or "but" or "then") return i < tokens.End - 1;
        }

        return false;
    }

    /// <summary>Whether the words between those kept and a condition go on with the clause kept.</summary>
    private static bool IsRestOfClause(SegmentedText text, TextSpan tokens)
    {
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            if (!text.Tokens[i].IsWord && text.Tokens[i].Normal is not ("-" or "'")) return i == tokens.End - 1 && tokens.Length == 1;
            if (text.Tokens[i].Normal is "but" or "because" or "which" or "who" or "that" or "when" or "while" or "and" && tokens.Length > 1) return false;
        }

        return tokens.Length <= LongestRest;
    }

    private static int ClauseEnd(SegmentedText text, TextSpan tokens)
    {
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            if (text.Tokens[i].Normal is ";" or ":" or "." or "!" or "?" && i > tokens.Start) return i;
        }

        return tokens.End;
    }
}
