using QuoteCompare.Core;
using QuoteCompare.Import.Characters;

namespace QuoteCompare.Import.Pages;

/// <summary>Reads a page: its headline and the paragraphs of its article, and what it says of itself.</summary>
internal static class PageReader
{
    /// <summary>Words a page must show less of than its data holds, times this, for the data to be the text.</summary>
    private const double DataFactor = 1.5;

    /// <exception cref="UnreadableException">Not decodable, beyond the limits, or without an article.</exception>
    public static ExtractedText Read(ReceivedItem item, ImportLimits limits)
    {
        var document = PageTree.Parse(CharacterDecoder.DecodePage(item.Bytes, item.MediaType), limits);
        var body = document.Body ?? throw new UnreadableException("the page has no body");
        var elements = PageTree.Elements(document.DocumentElement).ToList();
        var collected = BlockCollector.Collect(body);
        var map = new PageMap(body, collected);
        var page = new PageFacts(elements);
        var (root, warning) = new ArticleFinder(map, page.Titles).Find(elements);
        var headline = Headline.Find(map, root, page.Titles);
        var facts = page.All(map, root, headline).ToList();
        var trimmer = new ArticleTrimmer(map, root, headline, facts.Find(fact => fact.Kind == FactKind.Byline)?.Value);
        var paragraphs = trimmer.Trim().ConvertAll(block => block.Text);
        var warnings = new List<string>(page.Warnings);
        if (warning is not null) warnings.Add(warning);
        if (collected.DrewMarks) warnings.Add("the marks of <q> elements are drawn as a browser draws them; they are not in the page's source");
        paragraphs = Fuller(paragraphs, page, limits, warnings);
        if (paragraphs.Count == 0) throw new UnreadableException("no article was found on the page");
        JudgeCompleteness(page, trimmer.MetWall, paragraphs, facts, warnings);
        var title = facts.Find(fact => fact.Kind == FactKind.Title)?.Value;
        if (headline is not null || title is not null) paragraphs.Insert(0, headline?.Text ?? title!);
        return new ExtractedText(string.Join("\n\n", paragraphs), facts, warnings);
    }

    private static List<string> Fuller(List<string> shown, PageFacts page, ImportLimits limits, List<string> warnings)
    {
        if (page.Body is not { } body) return shown;
        var stored = StoredBody.Paragraphs(body, limits);
        if (Words(stored) <= DataFactor * Words(shown)) return shown;
        warnings.Add("the text stands in the page's data (JSON-LD articleBody); what the page shows is less");
        return stored;
    }

    private static void JudgeCompleteness(PageFacts page, bool metWall, List<string> paragraphs, List<ImportedFact> facts, List<string> warnings)
    {
        var isWhole = page.WordCount is { } count && Words(paragraphs) >= count * 0.9;
        if (isWhole || (!page.IsPaid && !metWall)) return;
        var where = page.IsPaid ? "JSON-LD isAccessibleForFree" : "words that ask to subscribe or to sign in";
        facts.Add(new ImportedFact(FactKind.Completeness, nameof(Completeness.Excerpt), FactPlace.Page, where, Span: null));
        warnings.Add("the page is behind a paywall; what was read may be only the beginning of the text");
    }

    private static int Words(List<string> paragraphs) => paragraphs.Sum(paragraph => paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
}
