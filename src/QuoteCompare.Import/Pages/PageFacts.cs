using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;

namespace QuoteCompare.Import.Pages;

/// <summary>What a page says of its article in its data, its head and its markup, the most deliberate first: JSON-LD, Open Graph and other meta elements, microdata, markup.</summary>
internal sealed class PageFacts
{
    private static readonly string[] TitleMeta = ["og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "headline", "title"];
    private static readonly string[] DateMeta =
        ["article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "dcterms.issued", "pubdate", "publishdate",
         "publish-date", "parsely-pub-date", "sailthru.date", "article.published", "cxenseparse:recs:publishtime", "last-modified-by-author"];

    private static readonly string[] AuthorMeta = ["author", "article:author", "dc.creator", "dcterms.creator", "byl", "parsely-author", "sailthru.author", "twitter:creator:name"];
    private static readonly string[] OutletMeta = ["og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "article:publisher", "application-name"];

    private readonly IReadOnlyList<IElement> elements;
    private readonly ILookup<string, string> meta;
    private readonly StructuredData data;

    public PageFacts(IReadOnlyList<IElement> elements)
    {
        this.elements = elements;
        meta = elements.Where(element => element.LocalName == "meta")
            .ToLookup(element => (element.GetAttribute("property") ?? element.GetAttribute("name") ?? "").ToLowerInvariant(), element => (element.GetAttribute("content") ?? "").Trim());
        data = new StructuredData(elements.Where(element => element.LocalName == "script" && element.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true)
            .Select(element => element.TextContent));
        Article = ChooseArticle();
    }

    /// <summary>The JSON-LD object on the article; null when there is none.</summary>
    public JsonElement? Article { get; }

    public IReadOnlyList<string> Warnings => data.Warnings;

    /// <summary>The headlines the page declares, the surest first.</summary>
    public IReadOnlyList<string> Titles =>
        [.. new[] { Data("headline"), Data("name"), Marked("headline") }.Concat(TitleMeta.SelectMany(name => meta[name])).Append(TitleElement).OfType<string>().Where(title => title.Length > 0).Distinct()];

    /// <summary>The text as it stands in the page's data; null when it does not.</summary>
    public string? Body => Data("articleBody", decode: false) is { Length: > 0 } body ? body : Data("text", decode: false);

    /// <summary>Whether the page's data says that the text is not free to read.</summary>
    public bool IsPaid => string.Equals(Data("isAccessibleForFree"), "false", StringComparison.OrdinalIgnoreCase);

    public int? WordCount => int.TryParse(Data("wordCount"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    /// <summary>All facts, in the order in which they are believed.</summary>
    public IEnumerable<ImportedFact> All(PageMap map, IElement root, PageBlock? headline)
    {
        if (headline is not null) yield return Fact(FactKind.Title, headline.Text.Replace('\n', ' '), $"<{headline.Element.LocalName}>");
        foreach (var title in Titles) yield return Fact(FactKind.Title, title, TitlePlace(title));
        foreach (var fact in Bylines(map, root, headline)) yield return fact;
        if (Article is { } article && data.Names(article, "publisher").FirstOrDefault() is { } publisher) yield return Fact(FactKind.Outlet, Decoded(publisher), "JSON-LD publisher");
        foreach (var fact in Meta(FactKind.Outlet, OutletMeta, value => value.Contains("://", StringComparison.Ordinal) ? null : value)) yield return fact;
        if (MarkedPublisher is { Length: > 0 } marked) yield return Fact(FactKind.Outlet, marked, "itemprop publisher");
        foreach (var fact in Dates(map, root, headline)) yield return fact;
        foreach (var fact in Languages(root)) yield return fact;
    }

    private string? TitleElement => elements.FirstOrDefault(element => element.LocalName == "title")?.TextContent is { } title ? string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null;

    private string? Marked(string property) => elements.FirstOrDefault(element => Microdata.Is(element, property)) is { } element ? Words(element) : null;

    // Of a body or person in microdata the name, in whatever element it stands.
    private string? MarkedPublisher =>
        elements.FirstOrDefault(element => Microdata.Is(element, "publisher")) is { } publisher
            ? Words(PageTree.Elements(publisher).FirstOrDefault(inner => Microdata.Is(inner, "name")) ?? publisher) : null;

    private static string Words(IElement element) =>
        string.Join(' ', (element.GetAttribute("content") ?? element.TextContent).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private string TitlePlace(string title)
    {
        if (title == Data("headline")) return "JSON-LD headline";
        if (title == Data("name")) return "JSON-LD name";
        if (title == Marked("headline")) return "itemprop headline";
        return Array.Find(TitleMeta, name => meta[name].Contains(title)) is { } found ? $"meta {found}" : "<title>";
    }

    private IEnumerable<ImportedFact> Bylines(PageMap map, IElement root, PageBlock? headline)
    {
        if (Article is { } article)
        {
            var names = data.Names(article, "author").Select(name => Byline.Clean(Decoded(name))).Where(name => name.Length > 0).Distinct().ToList();
            if (names.Count > 0) yield return Fact(FactKind.Byline, string.Join(", ", names), "JSON-LD author");
        }

        foreach (var fact in Meta(FactKind.Byline, AuthorMeta, value => Byline.Clean(value) is { Length: > 0 } name ? name : null)) yield return fact;
        foreach (var (name, where) in MarkedNames.Find(map, root, headline)) yield return Fact(FactKind.Byline, name, where);
    }

    private IEnumerable<ImportedFact> Dates(PageMap map, IElement root, PageBlock? headline)
    {
        foreach (var name in (string[])["datePublished", "dateCreated"])
        {
            if (WrittenDate.Read(Data(name)) is { } day) yield return Fact(FactKind.PublishedDate, day.ToString(), $"JSON-LD {name}");
        }

        foreach (var fact in Meta(FactKind.PublishedDate, DateMeta, value => WrittenDate.Read(value)?.ToString())) yield return fact;
        foreach (var (day, where) in MarkedDates.Find(elements, map, root, headline)) yield return Fact(FactKind.PublishedDate, day, where);
    }

    private IEnumerable<ImportedFact> Languages(IElement root)
    {
        for (var element = root; element is not null; element = element.ParentElement)
        {
            if (Tag(element.GetAttribute("lang") ?? element.GetAttribute("xml:lang")) is { } tag) yield return Fact(FactKind.Language, tag, $"<{element.LocalName} lang>");
        }

        if (Tag(Data("inLanguage")) is { } declared) yield return Fact(FactKind.Language, declared, "JSON-LD inLanguage");
        foreach (var fact in Meta(FactKind.Language, ["og:locale", "language", "dc.language", "content-language"], Tag)) yield return fact;
    }

    private IEnumerable<ImportedFact> Meta(FactKind kind, IEnumerable<string> names, Func<string, string?> read) =>
        from name in names from value in meta[name] let found = value.Length > 0 ? read(value) : null where found is not null select Fact(kind, found, $"meta {name}");

    // Of several the one whose headline the page declares elsewhere too; else the first with a text, else the first.
    private JsonElement? ChooseArticle()
    {
        var articles = data.Articles.ToList();
        if (articles.Count == 0) return null;
        var titles = TitleMeta.SelectMany(name => meta[name]).Append(TitleElement ?? "").Concat(elements.Where(element => element.LocalName == "h1").Select(element => element.TextContent)).ToList();
        var named = articles.Where(article => StructuredData.Text(article, "headline") is { } headline && titles.Exists(title => Headline.AreSame(title, Decoded(headline)))).ToList();
        var choice = named.Count > 0 ? named : articles;
        var withText = choice.FindIndex(article => StructuredData.Text(article, "articleBody") is not null);
        return choice[Math.Max(0, withText)];
    }

    private string? Data(string name, bool decode = true) => Article is { } article && StructuredData.Text(article, name) is { } text ? (decode ? Decoded(text) : text) : null;

    // Many writers escape for HTML what stands in a script, where nothing unescapes it.
    private static string Decoded(string text) => WebUtility.HtmlDecode(text);

    private static string? Tag(string? written)
    {
        var tag = written?.Trim().Replace('_', '-');
        return tag is { Length: >= 2 and <= 35 } && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && tag.TakeWhile(c => c != '-').Count() is 2 or 3 ? tag : null;
    }

    private static ImportedFact Fact(FactKind kind, string value, string where) => new(kind, value, FactPlace.Page, where, Span: null);
}
