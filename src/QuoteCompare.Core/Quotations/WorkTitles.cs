using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>Tells the marked title of a work from marked speech: "on CBS's “Face the Nation”" names a programme.</summary>
internal static class WorkTitles
{
    /// <summary>Words of a title; a longer stretch in capitals is a headline or shouted.</summary>
    private const int Longest = 8;

    /// <summary>Whether a stretch that stands behind <paramref name="before"/> is the title of a work: all its words have capitals, and a word that leads to titles stands before it.</summary>
    public static bool IsTitle(SegmentedText report, MarkedStretch stretch, List<Unit> before)
    {
        var tokens = report.TokensIn(stretch.Inner);
        if (!stretch.Closed || tokens.IsEmpty || tokens.Length > Longest || !LeadsToTitle(before[^1])) return false;
        var words = 0;
        for (var t = tokens.Start; t < tokens.End; t++)
        {
            var token = report.Tokens[t];
            if (!token.IsWord) continue;
            if (!char.IsUpper(report.Text[token.Span.Start]) && (words == 0 || !token.Is(WordClass.Preposition | WordClass.Determiner | WordClass.Coordinator | WordClass.Possessive | WordClass.ObjectPronoun))) return false;
            words++;
        }

        return words > 0;
    }

    private static bool LeadsToTitle(Unit unit) =>
        unit.IsWord && (unit.Normal.EndsWith("'s", StringComparison.Ordinal)
            || unit.Normal is "the" or "a" or "an" or "its" or "his" or "her" or "their" or "on" or "in" or "of" or "at" or "from" or "show" or "program" or "programme" or "series" or "book" or "novel" or "memoir" or "album" or "song" or "film" or "movie" or "documentary" or "play" or "article" or "essay" or "editorial" or "column" or "entitled" or "titled" or "read" or "podcast" or "magazine");
}
