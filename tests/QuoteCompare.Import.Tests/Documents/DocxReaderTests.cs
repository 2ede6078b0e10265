using System.Text;
using QuoteCompare.Import.Tests.Support;

namespace QuoteCompare.Import.Tests.Documents;

public sealed class DocxReaderTests
{
    [Fact]
    public void Paragraphs_are_kept_with_every_character()
    {
        var read = Read.Text("a.docx", Made.Docx(Made.WordParagraph("“We keep it,” she said, ") + "<w:p><w:r><w:t>‘so’</w:t><w:tab/><w:t>be</w:t><w:br/><w:t>it</w:t></w:r></w:p><w:p/>" + Made.WordParagraph("&lt;b&gt; &amp; 'x'")));

        read.Text.ShouldBe("“We keep it,” she said,\n\n‘so’\tbe\nit\n\n<b> & 'x'");
        read.Format.ShouldBe(ItemFormat.Docx);
    }

    [Fact]
    public void A_table_keeps_its_rows() =>
        Read.Text("a.docx", Made.Docx($"<w:tbl><w:tr><w:tc>{Made.WordParagraph("Boats")}</w:tc><w:tc>{Made.WordParagraph("14")}</w:tc></w:tr></w:tbl>{Made.WordParagraph("After.")}")).Text.ShouldBe("Boats\t14\n\nAfter.");

    [Fact]
    public void Tracked_changes_are_read_as_accepted_and_told()
    {
        var read = Read.Text("a.docx", Made.Docx("<w:p><w:r><w:t>We </w:t></w:r><w:del><w:r><w:delText>sell</w:delText></w:r></w:del><w:ins><w:r><w:t>keep</w:t></w:r></w:ins><w:r><w:t> it.</w:t></w:r></w:p>"));

        read.Text.ShouldBe("We keep it.");
        read.Warnings.ShouldBe(["it holds tracked changes; it is read as if all were accepted"]);
    }

    [Fact]
    public void The_title_by_its_style_comes_before_the_one_of_the_properties()
    {
        var body = "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>The open gate</w:t></w:r></w:p>" + Made.WordParagraph("Good evening.");

        var read = Read.Text("a.docx", WithProperties(body, "<dc:title>Document1</dc:title><dc:creator>Ruth Calloway</dc:creator>"));

        read.Metadata.Title.ShouldBe("The open gate");
        read.Find(FactKind.Title)!.Span!.Value.In(read.Text).ShouldBe("The open gate");
        read.Find(FactKind.Byline).ShouldBe(new ImportedFact(FactKind.Byline, "Ruth Calloway", FactPlace.Document, "core.xml creator", Span: null));
    }

    private static byte[] WithProperties(string body, string properties)
    {
        var document = $"<w:document xmlns:w=\"w\"><w:body>{body}</w:body></w:document>";
        var core = $"<cp:coreProperties xmlns:cp=\"cp\" xmlns:dc=\"dc\">{properties}</cp:coreProperties>";
        return Made.Zip(("word/document.xml", Encoding.UTF8.GetBytes(document)), ("docProps/core.xml", Encoding.UTF8.GetBytes(core)));
    }
}
