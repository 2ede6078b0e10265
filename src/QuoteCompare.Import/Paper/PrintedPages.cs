using System.Text;

namespace QuoteCompare.Import.Paper;

/// <summary>
/// Puts printed lines together to paragraphs: blank lines part them, a page's end does not when the sentence goes on. Lines that stand at the
/// same edge of most pages are the page's own. What was done is told in <see cref="Warnings"/>.
/// </summary>
internal sealed class PrintedPages
{
    /// <summary>Pages that must have the same edge line; on two pages it may be chance.</summary>
    private const int FewestPages = 3;

    private readonly List<string> warnings = [];
    private readonly List<string> paragraphs = [];

    public PrintedPages(string output)
    {
        var pages = output.Split('\f').Select(page => page.Split('\n').ToList()).Where(page => page.Exists(line => line.Trim().Length > 0)).ToList();
        RemoveEdges(pages);
        var words = output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Bare).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var page in pages) Take(page, words);
        if (paragraphs.Count > 0) warnings.Insert(0, "paragraphs of a PDF are put together from printed lines; look them over");
    }

    public string Text => string.Join("\n\n", paragraphs);

    public IReadOnlyList<string> Warnings => warnings;

    private void Take(List<string> page, HashSet<string> words)
    {
        var isFirst = true;
        for (var start = 0; start < page.Count; start++)
        {
            var end = start;
            while (end < page.Count && !IsBlank(page[end])) end++;
            foreach (var paragraph in PrintedLines.Paragraphs([.. page[start..end].Select(line => line.Trim())]))
            {
                var whole = new StringBuilder();
                foreach (var line in paragraph) Join(whole, line, words);
                Add(whole.ToString(), isFirst, words);
                isFirst = false;
            }

            start = end;
        }
    }

    private void Add(string paragraph, bool isFirstOfPage, HashSet<string> words)
    {
        if (isFirstOfPage && paragraphs.Count > 0 && char.IsLower(paragraph[0]) && !PrintedLines.EndsSentence(paragraphs[^1]))
        {
            var whole = new StringBuilder(paragraphs[^1]);
            Join(whole, paragraph, words);
            paragraphs[^1] = whole.ToString();
        }
        else
        {
            paragraphs.Add(paragraph);
        }
    }

    // A hyphen at a line's end goes only when the word it would make stands elsewhere in the text: "govern-ment" but "well-known".
    private void Join(StringBuilder paragraph, string line, HashSet<string> words)
    {
        if (paragraph.Length == 0)
        {
            paragraph.Append(line);
            return;
        }

        if (paragraph.Length < 2 || paragraph[^1] != '-' || !char.IsLetter(paragraph[^2]) || !char.IsLower(line[0]))
        {
            paragraph.Append(' ').Append(line);
            return;
        }

        var start = paragraph.Length - 1;
        while (start > 0 && char.IsLetter(paragraph[start - 1])) start--;
        var head = paragraph.ToString(start, paragraph.Length - 1 - start);
        var tail = new string([.. line.TakeWhile(char.IsLetter)]);
        if (words.Contains(head + tail)) paragraph.Length--;
        else Warn($"the hyphen in '{head}-{tail}' stood at a line's end and was kept");
        paragraph.Append(line);
    }

    private void RemoveEdges(List<List<string>> pages)
    {
        for (var page = 0; page < pages.Count; page++)
        {
            pages[page] = [.. pages[page].SkipWhile(IsBlank).Reverse().SkipWhile(IsBlank).Reverse()];
        }

        while (RemoveEdge(pages, page => 0) | RemoveEdge(pages, page => page.Count - 1))
        {
            // A page may have several such lines; each round takes one from either edge.
        }
    }

    private bool RemoveEdge(List<List<string>> pages, Func<List<string>, int> edge)
    {
        var common = pages.Where(page => page.Count > 1).GroupBy(page => Shape(page[edge(page)])).MaxBy(group => group.Count());
        if (common is null || common.Count() < FewestPages || common.Count() * 2 <= pages.Count) return false;
        Warn($"the line '{ItemName.Shown(common.First()[edge(common.First())].Trim())}' stands on {common.Count()} pages and was left out");
        foreach (var page in common)
        {
            page.RemoveAt(edge(page));
            while (page.Count > 0 && IsBlank(page[edge(page)])) page.RemoveAt(edge(page));
        }

        return true;
    }

    private void Warn(string warning)
    {
        if (warnings.Count < 20 && !warnings.Contains(warning)) warnings.Add(warning);
    }

    private static string Bare(string word)
    {
        var start = 0;
        while (start < word.Length && !char.IsLetter(word[start])) start++;
        var end = word.Length;
        while (end > start && !char.IsLetter(word[end - 1])) end--;
        return word[start..end];
    }

    // Page numbers differ, the rest does not.
    private static string Shape(string line) => new([.. line.Trim().Select(c => char.IsDigit(c) ? '0' : c)]);

    private static bool IsBlank(string line) => string.IsNullOrWhiteSpace(line);
}
