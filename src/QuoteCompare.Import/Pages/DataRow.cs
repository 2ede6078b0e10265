using AngleSharp.Dom;

namespace QuoteCompare.Import.Pages;

/// <summary>Tells rows of data, shown as one line with tabs, from the rows of old layouts, whose cells are columns of a page.</summary>
internal static class DataRow
{
    /// <summary>UTF-16 code units a cell of data may have; a paragraph in a layout's cell is longer.</summary>
    private const int LongestCell = 160;

    public static bool Is(IElement row)
    {
        var cells = 0;
        foreach (var child in row.ChildNodes)
        {
            if (child is not IElement { LocalName: "td" or "th" } cell) continue;
            cells++;
            if (!IsShort(cell)) return false;
        }

        return cells >= 2;
    }

    private static bool IsShort(IElement cell)
    {
        var length = 0;
        var open = new Stack<INode>([cell]);
        while (open.TryPop(out var node))
        {
            foreach (var child in node.ChildNodes)
            {
                if (child is IText text) length += text.Data.Length;
                if (child is IElement element && Visibility.IsBlock(element)) return false;
                if (length > LongestCell) return false;
                if (child is IElement) open.Push(child);
            }
        }

        return true;
    }
}
