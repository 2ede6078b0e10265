namespace QuoteCompare.Core.Text;

/// <summary>Cuts a text into lines: a line break of any kind ends a paragraph.</summary>
internal static class ParagraphSplitter
{
    /// <summary>The spans between line breaks, in order; blank ones too.</summary>
    public static IEnumerable<TextSpan> Split(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsBreak(text[i])) continue;
            yield return new TextSpan(start, i);
            start = i + 1;
        }

        yield return new TextSpan(start, text.Length);
    }

    private static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' or '\f' or '\v';
}
