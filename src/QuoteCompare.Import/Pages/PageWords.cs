using System.Collections.Frozen;
using System.Reflection;

namespace QuoteCompare.Import.Pages;

/// <summary>The words by which the parts of a page that are no article give themselves away, from <c>page-words.txt</c>.</summary>
internal static class PageWords
{
    private static readonly ILookup<string, string> All = Load();

    /// <summary>Words in class names and ids of comments: foreign however long.</summary>
    public static FrozenSet<string> CommentNames { get; } = Set("comment-name");

    /// <summary>Words in class names and ids of other foreign parts, which are short beside the article.</summary>
    public static FrozenSet<string> ForeignNames { get; } = Set("foreign-name");

    /// <summary>Words in class names and ids of what stands between headline and text.</summary>
    public static FrozenSet<string> StandfirstNames { get; } = Set("standfirst-name");

    /// <summary>Words in class names and ids of the writer's name and the day.</summary>
    public static FrozenSet<string> BylineNames { get; } = Set("byline-name");

    /// <summary>Words in a class name after which it says nothing of the element: "no-comments", "has-sidebar".</summary>
    public static FrozenSet<string> Negations { get; } = Set("negation");

    /// <summary>Headings after which a list of links follows.</summary>
    public static FrozenSet<string> ListHeadings { get; } = Set("list-heading");

    /// <summary>Headings after which nothing of the article comes.</summary>
    public static FrozenSet<string> RestHeadings { get; } = Set("rest-heading");

    /// <summary>The button below a comment.</summary>
    public static IReadOnlyList<string> Replies { get; } = [.. All["reply"]];

    /// <summary>Whole lines that are buttons and labels.</summary>
    public static FrozenSet<string> Labels { get; } = Set("label");

    /// <summary>What buttons, tag lines and pointers begin with.</summary>
    public static IReadOnlyList<string> Openings { get; } = [.. All["opening"]];

    /// <summary>What a page says where the rest has to be paid for.</summary>
    public static IReadOnlyList<string> Walls { get; } = [.. All["wall"]];

    /// <summary>What stands before the name of who wrote the text.</summary>
    public static IReadOnlyList<string> BylineOpenings { get; } = [.. All["byline"]];

    /// <summary>A line in small letters, without the marks and numbers round it: "» Comments (12)" is "comments".</summary>
    public static string Plain(string line) =>
        line.ToLowerInvariant().Trim().Trim([.. " \t\n.:…!|»›→▲↑•+-–—()[]#*“”\"'0123456789\u00A0"]).Replace('’', '\'');

    private static FrozenSet<string> Set(string kind) => All[kind].ToFrozenSet(StringComparer.Ordinal);

    private static ILookup<string, string> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Pages/page-words.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split(": ", 2))
            .SelectMany(parts => parts[1].Split(" | ").Select(word => (Kind: parts[0], Word: word)))
            .ToLookup(entry => entry.Kind, entry => entry.Word);
    }
}
