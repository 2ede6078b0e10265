using System.Text;
using AngleSharp.Dom;

namespace QuoteCompare.Import.Pages;

/// <summary>Walks a page once and cuts its visible text into blocks.</summary>
internal sealed class BlockCollector
{
    /// <summary>UTF-16 code units from which a line that ends a sentence is a paragraph.</summary>
    private const int ShortestParagraph = 60;

    private readonly List<PageBlock> blocks = [];
    private readonly StringBuilder words = new();
    private readonly Stack<IElement> around = new();
    private readonly Dictionary<IElement, (int Start, int End)> ranges = [];
    private int links, linkDepth, times, timeDepth, preDepth, quoteDepth, breaks, dataRowDepth;
    private bool needsSpace;

    private BlockCollector(IElement root) => around.Push(root);

    /// <summary>Whether a q element was met, whose marks a browser draws.</summary>
    public bool DrewMarks { get; private set; }

    public IReadOnlyList<PageBlock> Blocks => blocks;

    /// <summary>For every visible element which blocks stand below it: half-open, indices into <see cref="Blocks"/>.</summary>
    public IReadOnlyDictionary<IElement, (int Start, int End)> Ranges => ranges;

    /// <summary>The blocks of everything visible below an element, in document order.</summary>
    public static BlockCollector Collect(IElement root)
    {
        var collector = new BlockCollector(root);
        var open = new Stack<(INode Node, int Next)>([(root, 0)]);
        while (open.TryPop(out var top))
        {
            if (top.Next >= top.Node.ChildNodes.Length)
            {
                if (top.Node is IElement left && left != root) collector.Leave(left);
                continue;
            }

            open.Push((top.Node, top.Next + 1));
            var child = top.Node.ChildNodes[top.Next];
            if (child is IText text) collector.Take(text.Data);
            else if (child is IElement element && !Visibility.IsLeftOut(element))
            {
                collector.Enter(element);
                open.Push((element, 0));
            }
        }

        collector.Flush();
        collector.ranges[root] = (0, collector.blocks.Count);
        return collector;
    }

    private void Enter(IElement element)
    {
        if (element.LocalName == "br") breaks++;
        if (IsBlock(element))
        {
            Flush();
            around.Push(element);
        }

        ranges[element] = (blocks.Count, blocks.Count);
        if (element.LocalName is "td" or "th" && dataRowDepth > 0 && words.Length > 0) words.Append('\t');
        if (element.LocalName == "tr" && DataRow.Is(element)) dataRowDepth++;
        if (element.LocalName == "a") linkDepth++;
        if (element.LocalName == "time") timeDepth++;
        if (element.LocalName == "pre") preDepth++;
        if (element.LocalName == "q") Mark(quoteDepth++ % 2 == 0 ? '“' : '‘');
    }

    private void Leave(IElement element)
    {
        if (element.LocalName == "q") Mark(--quoteDepth % 2 == 0 ? '”' : '’', closes: true);
        if (element.LocalName == "pre") preDepth--;
        if (element.LocalName == "a") linkDepth--;
        if (element.LocalName == "time") timeDepth--;
        if (around.Peek() == element)
        {
            Flush();
            around.Pop();
        }

        ranges[element] = (ranges[element].Start, blocks.Count);
        if (element.LocalName == "tr" && dataRowDepth > 0 && DataRow.Is(element)) dataRowDepth--;
    }

    private bool IsBlock(IElement element) => Visibility.IsBlock(element) && !(dataRowDepth > 0 && element.LocalName is "td" or "th");

    private void Take(string data)
    {
        foreach (var c in data)
        {
            var isSpace = c is ' ' or '\t' or '\n' or '\r' or '\f';
            if (isSpace && preDepth == 0) needsSpace = true;
            else Append(c);
        }
    }

    private void Append(char c)
    {
        if (breaks >= 2) Flush();
        if (words.Length > 0 && breaks == 1) words.Append('\n');
        else if (words.Length > 0 && needsSpace && words[^1] is not ('\n' or '\t')) words.Append(' ');
        (breaks, needsSpace) = (0, false);
        words.Append(c);
        if (linkDepth > 0) links++;
        if (timeDepth > 0) times++;
    }

    private void Mark(char mark, bool closes = false)
    {
        DrewMarks = true;
        if (closes) needsSpace = false;
        Append(mark);
    }

    private void Flush()
    {
        var text = words.ToString();
        if (text.Any(IsSeen))
        {
            var lines = AreParagraphs(text) ? text.Split('\n') : [text];
            foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0))
            {
                blocks.Add(new PageBlock(line, around.Peek(), Math.Min(links / lines.Length, line.Length), Math.Min(times, line.Length), blocks.Count));
            }
        }

        words.Clear();
        (links, times, breaks, needsSpace) = (0, 0, 0, false);
    }

    // Old pages part paragraphs by a single break; the lines of a verse or an address are shorter and seldom end sentences.
    private bool AreParagraphs(string text)
    {
        var lines = preDepth > 0 ? [] : text.Split('\n');
        return lines.Length > 1 && Array.TrueForAll(lines[..^1], line => line.Trim().Length >= ShortestParagraph && ".!?…\"”’»؟۔。".Contains(line.Trim()[^1]));
    }

    private static bool IsSeen(char c) => !char.IsWhiteSpace(c) && c is not ('\u200B' or '\u2060' or '\uFEFF');
}
