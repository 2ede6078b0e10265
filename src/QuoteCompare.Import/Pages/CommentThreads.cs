using AngleSharp.Dom;

namespace QuoteCompare.Import.Pages;

/// <summary>Recognises readers' comments by what every page has there, whatever it calls them: a heading, and a button to reply below each.</summary>
internal static class CommentThreads
{
    /// <summary>Words of prose before the heading: a link "12 comments" under the headline heads nothing.</summary>
    private const int FewestBefore = 10;

    private const int LongestHeading = 8;

    /// <summary>The elements that hold several comments, each with its button to reply.</summary>
    public static HashSet<IElement> Find(PageMap map)
    {
        var threads = new HashSet<IElement>();
        var seen = new Dictionary<IElement, IElement>();
        foreach (var block in map.Blocks.Where(IsReply))
        {
            var comment = map.Ancestors(block.Element).FirstOrDefault(element => map.ProseIn(element) > 0);
            if (comment?.ParentElement is not { } around) continue;
            if (seen.TryGetValue(around, out var other) && other != comment && !map.HasHeadline(around)) threads.Add(around);
            seen[around] = comment;
        }

        return threads;
    }

    /// <summary>For every block whether it is, or stands below, a heading after which nothing of the article comes.</summary>
    public static bool[] After(PageMap map)
    {
        var after = new bool[map.Blocks.Count];
        var before = 0;
        IElement? closed = null;
        foreach (var block in map.Blocks)
        {
            if (closed is not null && !map.IsIn(block, closed)) closed = null;
            if (closed is null && before >= FewestBefore && IsHeading(block)) closed = map.Around(block);
            after[block.Index] = closed is not null;
            if (closed is null && block.IsProse) before += block.Words;
        }

        return after;
    }

    private static bool IsHeading(PageBlock block) =>
        block.Words <= LongestHeading && !block.IsProse && (block.HeadingLevel > 0 || block.LinkShare < 0.5) && PageWords.RestHeadings.Contains(PageWords.Plain(block.Text));

    private static bool IsReply(PageBlock block)
    {
        if (block.Words > LongestHeading || block.IsProse) return false;
        var line = PageWords.Plain(block.Text);
        return PageWords.Replies.Any(reply => line == reply || line.StartsWith(reply + " ", StringComparison.Ordinal));
    }
}
