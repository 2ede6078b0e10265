using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Alignments;

/// <summary>Finds the marks by which a report says that it leaves words out: "…", "...", ". . .", alone or in square or round brackets.</summary>
internal static class EllipsisMarks
{
    /// <summary>The first mark among the tokens <c>[from, to)</c>, its brackets included; null when there is none.</summary>
    public static TextSpan? Find(SegmentedText text, int from, int to)
    {
        for (var i = Math.Max(from, 0); i < Math.Min(to, text.Tokens.Count); i++)
        {
            if (LengthAt(text, i, to) is var length and > 0) return WithBrackets(text, i, i + length - 1);
        }

        return null;
    }

    /// <summary>The first mark after <paramref name="token"/> and before the next word or quotation mark; null when there is none.</summary>
    public static TextSpan? After(SegmentedText text, int token)
    {
        var next = token + 1;
        while (next < text.Tokens.Count && !IsEdge(text.Tokens[next])) next++;
        return Find(text, token + 1, next);
    }

    /// <summary>The first mark before <paramref name="token"/> and after the word or quotation mark before it; null when there is none.</summary>
    public static TextSpan? Before(SegmentedText text, int token)
    {
        var previous = token - 1;
        while (previous >= 0 && !IsEdge(text.Tokens[previous])) previous--;
        return Find(text, previous + 1, token);
    }

    private static bool IsEdge(Token token) => token.IsWord || token.Normal[0] is '"' or '“' or '”' or '„' or '«' or '»' or '‹' or '›' or '「' or '」' or '『' or '』';

    /// <summary>How many tokens make up the mark that begins at <paramref name="i"/>; 0 when none does.</summary>
    private static int LengthAt(SegmentedText text, int i, int to)
    {
        var mark = text.Tokens[i].Normal;
        if (mark[0] == '…' || (mark.Length > 1 && mark[0] == '.')) return 1;
        var spaced = i + 2 < Math.Min(to, text.Tokens.Count) && mark == "." && text.Tokens[i + 1].Normal == "." && text.Tokens[i + 2].Normal == ".";
        return spaced ? 3 : 0;
    }

    private static TextSpan WithBrackets(SegmentedText text, int first, int last)
    {
        var bracketed = first > 0 && last + 1 < text.Tokens.Count
            && (text.Tokens[first - 1].Normal, text.Tokens[last + 1].Normal) is ("[", "]") or ("(", ")");
        return bracketed
            ? new TextSpan(text.Tokens[first - 1].Span.Start, text.Tokens[last + 1].Span.End)
            : new TextSpan(text.Tokens[first].Span.Start, text.Tokens[last].Span.End);
    }
}
