using QuoteCompare.Core;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Web.Features.Statements;

/// <summary>Sets the reports' wordings under the phrases of a statement.</summary>
internal sealed class StatementCollation
{
    /// <summary>Words of a stretch without counterpart that get a column: fewer read better within the phrase they stand in.</summary>
    private const int LeastAlone = 5;

    private readonly SegmentedText speech;
    private readonly StatementWords words;
    private readonly IReadOnlyList<StatementRow> rows;
    private readonly IReadOnlyList<Rendering> renderings;

    private StatementCollation(SegmentedText speech, StatementWords words, IReadOnlyList<StatementRow> rows)
    {
        (this.speech, this.words, this.rows) = (speech, words, rows);
        renderings = [.. rows.Select(row => new RenderingReader(speech, words, row.Report.Report).Of(row.Quotation.Compared))];
    }

    /// <summary>The blocks, top to bottom; none when no quotation uses the statement.</summary>
    public static IReadOnlyList<CollationBlock> Of(SegmentedText speech, StatementWords words, IReadOnlyList<StatementRow> rows) =>
        rows.Count == 0 ? [] : new StatementCollation(speech, words, rows).Blocks();

    private IReadOnlyList<CollationBlock> Blocks()
    {
        var ranges = ColumnCutter.Cut(words, renderings);
        var places = rows.Select((_, row) => renderings[row].Stretches.ToLookup(stretch => PlaceOf(stretch, row, ranges))).ToList();
        var columns = new List<CollationColumn>();
        var cells = rows.Select(_ => new List<CollationCell>()).ToList();
        for (var i = 0; i <= ranges.Count; i++)
        {
            // Several words that stand only in reports, between two phrases, have a column of their own.
            if (places.Exists(own => own.Contains((i, false)))) Add(new CollationColumn(null), row => new CollationCell(Join(places[row][(i, false)], row)));
            if (i < ranges.Count) Add(ColumnOf(ranges[i]), row => CellOf(row, ranges[i], places[row][(i, true)]));
        }

        return BlockBreaker.Break(columns, rows, cells);

        void Add(CollationColumn column, Func<int, CollationCell> cellOf)
        {
            columns.Add(column);
            for (var row = 0; row < rows.Count; row++) cells[row].Add(cellOf(row));
        }
    }

    private CollationColumn ColumnOf(TextSpan range) => new(words.SpanOf(range).In(speech.Text).Trim(), words.SentenceAt(range.Start));

    /// <summary>The column that a stretch stands in, or before which it stands alone.</summary>
    private (int Column, bool IsWithin) PlaceOf(RenderedStretch stretch, int row, IReadOnlyList<TextSpan> columns)
    {
        var word = stretch.HasCounterpart || stretch.IsBeforeNext ? stretch.Words.Start : stretch.Words.Start - 1;
        var column = ColumnAt(columns, word);
        if (stretch.HasCounterpart || !IsLong(stretch, row)) return (column, true);
        var (before, after) = (new TextSpan(columns[column].Start, stretch.Words.Start), new TextSpan(stretch.Words.Start, columns[column].End));
        return IsFree(before, row) ? (column, false) : IsFree(after, row) ? (column + 1, false) : (column, true);
    }

    /// <summary>Whether nothing would be passed over: small words that the quotation does not have.</summary>
    private bool IsFree(TextSpan range, int row) =>
        !words.HoldContent(range) && !Enumerable.Range(range.Start, range.Length).Any(word => renderings[row].Fates[word] == WordFate.Rendered);

    private static int ColumnAt(IReadOnlyList<TextSpan> columns, int word)
    {
        int low = 0, high = columns.Count - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (columns[middle].End > word) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    private bool IsLong(RenderedStretch stretch, int row)
    {
        var tokens = Text(row).TokensIn(stretch.Report);
        return !stretch.IsQuiet && Enumerable.Range(tokens.Start, tokens.Length).Count(i => Text(row).Tokens[i].IsWord) >= LeastAlone;
    }

    private CollationCell CellOf(int row, TextSpan range, IEnumerable<RenderedStretch> stretches)
    {
        var parts = Join(stretches, row);
        return new CollationCell([.. parts, .. LeftOut(renderings[row], range, isAlone: parts.Count == 0)]);
    }

    /// <summary>Stretches of one kind that follow each other are one; nothing but marks stands between them.</summary>
    private List<CellPart> Join(IEnumerable<RenderedStretch> stretches, int row)
    {
        var parts = new List<(CellPartKind Kind, TextSpan Span, bool IsQuiet)>();
        foreach (var stretch in stretches)
        {
            var kind = KindOf(stretch.As);
            if (parts is [.., var last] && last.Kind == kind && last.IsQuiet == stretch.IsQuiet && Follows(last.Span, stretch.Report, row))
                parts[^1] = (kind, last.Span.Cover(stretch.Report), last.IsQuiet);
            else
                parts.Add((kind, stretch.Report, stretch.IsQuiet));
        }

        return [.. parts.Select(part => new CellPart(part.Kind, Shown(part.Kind, part.Span.In(Text(row).Text)), part.IsQuiet))];
    }

    private bool Follows(TextSpan one, TextSpan next, int row)
    {
        var text = Text(row);
        if (next.Start < one.End) return true;
        var between = text.TokensIn(new TextSpan(one.End, next.Start));
        return !Enumerable.Range(between.Start, between.Length).Any(i => text.Tokens[i].IsWord);
    }

    private static string Shown(CellPartKind kind, string words) => kind == CellPartKind.Bracketed ? $"[{words.Trim('[', ']')}]" : words;

    /// <summary>A sign where words of content are left out; in an empty cell for small words, too.</summary>
    private IEnumerable<CellPart> LeftOut(Rendering rendering, TextSpan range, bool isAlone)
    {
        var left = Enumerable.Range(range.Start, range.Length).Where(word => rendering.Fates[word] is WordFate.LeftOut or WordFate.Elided).ToList();
        if (left.Count == 0 || !(isAlone || left.Exists(words.IsContent))) yield break;
        var kind = left.Exists(word => rendering.Fates[word] == WordFate.Elided) ? CellPartKind.Elided : CellPartKind.LeftOut;
        yield return new CellPart(kind, words.SpanOf(new TextSpan(left[0], left[^1] + 1)).In(speech.Text).Trim(), !left.Exists(words.IsContent));
    }

    private SegmentedText Text(int row) => rows[row].Report.Report.Text.Text;

    private static CellPartKind KindOf(RenderedAs rendered) => rendered switch
    {
        RenderedAs.Same => CellPartKind.Same,
        RenderedAs.Other => CellPartKind.Other,
        RenderedAs.Moved => CellPartKind.Moved,
        RenderedAs.Bracketed => CellPartKind.Bracketed,
        _ => CellPartKind.ReportOnly,
    };
}
