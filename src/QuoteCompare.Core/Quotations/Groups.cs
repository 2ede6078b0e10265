using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>Finds whom "they" can stand for.</summary>
internal static class Groups
{
    /// <summary>"Workers met on Friday. They ...": several, named at the start of a sentence.</summary>
    public static string? At(Layout layout, Statement statement)
    {
        for (var i = 0; i < Math.Min(statement.Units.Count, LongestGroup); i++)
        {
            var unit = statement.Units[i];
            if (!unit.IsWord || unit.Is(WordClass.Preposition | WordClass.SubjectPronoun | WordClass.Auxiliary | WordClass.Modal | WordClass.Subordinator | WordClass.Adverb)) return null;
            var plural = unit.Span.Length > 3 && unit.Normal.EndsWith('s') && !unit.Normal.EndsWith("ss", StringComparison.Ordinal) && (i == 0 || !layout.IsCapital(unit));
            if (!plural || (unit.Span.End < layout.Text.Length && layout.Text[unit.Span.End] is '\'' or '’')) continue;
            return new TextSpan(statement.Units[0].Span.Start, unit.Span.End).In(layout.Text);
        }

        return null;
    }

    /// <summary>Units at a sentence's start among which a group is named.</summary>
    private const int LongestGroup = 4;
}
