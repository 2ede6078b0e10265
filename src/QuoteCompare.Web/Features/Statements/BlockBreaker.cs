namespace QuoteCompare.Web.Features.Statements;

/// <summary>Breaks a collation into blocks that fit the page, all about equally wide.</summary>
internal static class BlockBreaker
{
    /// <summary>
    /// Letters of a block, room between columns included. At 1440 pixels each phrase stands on one line, at 768 most stand on two; more would leave a
    /// tablet three lines a phrase, less would cut short sentences in two.
    /// </summary>
    private const int Room = 130;

    /// <summary>Columns of a block; the style sheet sets so many below each other on a phone.</summary>
    public const int MostColumns = 12;

    /// <summary>Letters of a wording's line at most: a longer one takes more lines, else one report's words would push all others apart.</summary>
    private const int MostOfAWording = 24;

    /// <summary>Letters that the room between two columns takes.</summary>
    private const int Gutter = 3;

    public static IReadOnlyList<CollationBlock> Break(List<CollationColumn> columns, IReadOnlyList<StatementRow> rows, List<List<CollationCell>> cells)
    {
        var widths = columns.Select((column, i) => WidthOf(column, cells.Select(row => row[i]))).ToList();
        var rest = widths.Sum();
        var blocks = new List<CollationBlock>();
        var begun = new bool[rows.Count];
        int start = 0, width = 0;
        for (var i = 0; i < columns.Count; i++)
        {
            // A column goes where the greater part of it finds room; what is left is shared out evenly.
            if (i > start && (width + (widths[i] / 2) > (width + rest) / Math.Ceiling((double)(width + rest) / Room) || i - start == MostColumns))
            {
                blocks.Add(Block(start, i));
                (start, width) = (i, 0);
            }

            (width, rest) = (width + widths[i], rest - widths[i]);
        }

        return [.. blocks, Block(start, columns.Count)];

        CollationBlock Block(int from, int to)
        {
            var own = new List<CollationRow>();
            for (var i = 0; i < rows.Count; i++)
            {
                var words = cells[i][from..to];
                if (!HasWords(words)) continue;
                own.Add(new CollationRow(rows[i], words, !begun[i]));
                begun[i] = true;
            }

            return new CollationBlock(columns[from..to], own);
        }
    }

    private static bool HasWords(IEnumerable<CollationCell> cells) => cells.Any(cell => cell.Parts.Count > 0);

    /// <summary>A wording may stand on some lines, the words of the speech on one.</summary>
    private static int WidthOf(CollationColumn column, IEnumerable<CollationCell> cells)
    {
        var longest = cells.Max(cell => cell.Parts.Where(part => part.Kind < CellPartKind.LeftOut).Sum(part => part.Words.Length + 1));
        return Gutter + Math.Max(column.Words?.Length ?? 0, Math.Min(longest / 2, MostOfAWording));
    }
}
