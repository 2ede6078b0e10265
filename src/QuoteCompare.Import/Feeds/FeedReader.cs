using System.Xml;
using System.Xml.Linq;
using QuoteCompare.Core;
using QuoteCompare.Import.Pages;

namespace QuoteCompare.Import.Feeds;

/// <summary>Reads RSS 2.0, RSS 1.0 and Atom: the entries' titles, addresses, days and summaries.</summary>
internal static class FeedReader
{
    /// <summary>Elements in each other; feeds have five, and the tree below is walked by recursion.</summary>
    private const int DeepestFeed = 64;

    /// <exception cref="UnreadableException">Not well-formed, with a DTD, too deep or no feed.</exception>
    public static ImportedFeed Read(string name, ReceivedItem item, ImportLimits limits)
    {
        try
        {
            CheckDepth(item, limits);
            using var xml = SafeXml.Open(item.Bytes.ToArray(), limits);
            return Read(name, XDocument.Load(xml).Root!, item.Address, limits);
        }
        catch (XmlException problem)
        {
            throw new UnreadableException($"the feed {SafeXml.Words(problem)}", problem);
        }
    }

    private static void CheckDepth(ReceivedItem item, ImportLimits limits)
    {
        using var xml = SafeXml.Open(item.Bytes.ToArray(), limits);
        while (xml.Read())
        {
            if (xml.Depth > DeepestFeed) throw new UnreadableException($"the feed is nested deeper than {DeepestFeed} levels");
        }
    }

    private static ImportedFeed Read(string name, XElement root, string? address, ImportLimits limits)
    {
        if (root.Name.LocalName is not ("rss" or "RDF" or "feed")) throw new UnreadableException("by its content it is XML, but no feed");
        var channel = Child(root, "channel") ?? root;
        var entries = root.Descendants().Where(element => element.Name.LocalName is "item" or "entry").ToList();
        var items = new List<FeedItem>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var warnings = new List<string>();
        foreach (var entry in entries.Take(limits.MostFeedItems))
        {
            var link = Link(entry, address);
            if (link is null) warnings.Add($"the entry '{ItemName.Shown(Plain(entry, limits, "title"))}' has no address on the web and was left out");
            else if (seen.Add(link)) items.Add(new FeedItem(Plain(entry, limits, "title"), link, Day(entry), Plain(entry, limits, "description", "summary", "content")));
        }

        if (entries.Count > limits.MostFeedItems) warnings.Add($"of {entries.Count} entries the first {limits.MostFeedItems} are read");
        return new ImportedFeed(name, Plain(channel, limits, "title") is { Length: > 0 } title ? title : null, items, warnings);
    }

    // Atom has several links of which the alternate is the page; RSS has one, or a guid that is the address.
    private static string? Link(XElement entry, string? address)
    {
        var links = entry.Elements().Where(element => element.Name.LocalName == "link").ToList();
        var atom = links.Find(link => (string?)link.Attribute("href") is not null && ((string?)link.Attribute("rel") ?? "alternate") == "alternate");
        var rss = links.Find(link => link.Value.Trim().Length > 0)?.Value ?? Child(entry, "guid") switch
        {
            { } guid when (string?)guid.Attribute("isPermaLink") != "false" => guid.Value,
            _ => null,
        };
        return WebAddress((string?)atom?.Attribute("href") ?? rss, address);
    }

    private static string? WebAddress(string? link, string? address)
    {
        if (link is null) return null;
        Uri? whole = null;
        if (Uri.TryCreate(address, UriKind.Absolute, out var from)) Uri.TryCreate(from, link.Trim(), out whole);
        else Uri.TryCreate(link.Trim(), UriKind.Absolute, out whole);
        return whole is { Scheme: "http" or "https" } ? whole.AbsoluteUri : null;
    }

    private static EventDate? Day(XElement entry)
    {
        foreach (var name in (string[])["pubDate", "published", "date", "updated"])
        {
            if (Child(entry, name) is { } element && WrittenDate.Read(element.Value) is { } day) return day;
        }

        return null;
    }

    // Titles and summaries may hold markup; what is shown is their words.
    private static string Plain(XElement parent, ImportLimits limits, params string[] names)
    {
        var words = names.Select(name => Child(parent, name)).FirstOrDefault(child => child is not null)?.Value ?? "";
        if (words.AsSpan().IndexOfAny('<', '&') >= 0)
        {
            words = string.Join(' ', StoredBody.Marked(words, limits));
        }

        return string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static XElement? Child(XElement parent, string name) => parent.Elements().FirstOrDefault(element => element.Name.LocalName == name);
}
