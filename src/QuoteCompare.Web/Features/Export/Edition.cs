using QuoteCompare.Web.Features.Library;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.Export;

/// <summary>What pages are made of: the library as it is, or as one export shows it.</summary>
/// <param name="Texts">The same, as reading pages ask for it.</param>
/// <param name="Views">The same, as the landing page asks for it.</param>
/// <param name="Options">What the export leaves out; null for the program's own pages.</param>
internal sealed record Edition(ILibraryReader Library, ReadingTexts Texts, LibraryViews Views, ExportOptions? Options)
{
    public static Edition Of(ILibraryReader library, ExportOptions? options = null)
    {
        var texts = new ReadingTexts(library);
        return new Edition(library, texts, new LibraryViews(texts), options);
    }
}

/// <summary>The page that a request asks for: of the program's own edition, unless an export renders it.</summary>
internal sealed class ShownPage(Edition own)
{
    public Edition Edition { get; private set; } = own;

    /// <summary>The file that the page is written to; null for a page of the program's own.</summary>
    public string? FileName { get; private set; }

    public void WriteTo(string fileName, Edition edition) => (FileName, Edition) = (fileName, edition);
}
