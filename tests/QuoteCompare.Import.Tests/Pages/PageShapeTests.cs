using QuoteCompare.Core;

namespace QuoteCompare.Import.Tests.Pages;

/// <summary>Pages of many shapes, each with what a reader would copy from it by hand: NAME.html and NAME.txt.</summary>
public sealed class PageShapeTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Pages", "Shapes");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.html").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_article_alone_is_read_and_every_fact_of_it(string name)
    {
        var page = Support.Read.Text($"{name}.html", File.ReadAllBytes(Path.Combine(Folder, $"{name}.html")));

        Described(page).ShouldBe(File.ReadAllText(Path.Combine(Folder, $"{name}.txt")).TrimEnd('\n'));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fact_with_a_place_in_the_text_stands_there(string name)
    {
        var page = Support.Read.Text($"{name}.html", File.ReadAllBytes(Path.Combine(Folder, $"{name}.html")));

        foreach (var fact in page.Facts.Where(fact => fact.Span is not null && fact.Kind is FactKind.Title or FactKind.Outlet or FactKind.Byline))
        {
            fact.Span!.Value.In(page.Text).ShouldBe(fact.Value);
        }
    }

    private static string Described(ImportedText page)
    {
        (string Name, string? Value)[] facts =
        [
            ("title", page.Metadata.Title),
            ("byline", page.Find(FactKind.Byline)?.Value),
            ("outlet", page.Metadata.Outlet),
            ("date", page.Metadata.PublishedDate?.ToString()),
            ("language", page.Metadata.Language),
            ("completeness", page.Metadata.Completeness == Completeness.Unknown ? null : page.Metadata.Completeness.ToString()),
        ];
        return string.Join('\n', facts.Where(fact => fact.Value is not null).Select(fact => $"{fact.Name}: {fact.Value}")) + "\n\n" + page.Text;
    }
}
