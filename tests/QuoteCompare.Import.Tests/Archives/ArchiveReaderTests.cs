using System.Text;
using QuoteCompare.Import.Archives;
using QuoteCompare.Import.Tests.Support;

namespace QuoteCompare.Import.Tests.Archives;

public sealed class ArchiveReaderTests
{
    private static readonly ArchiveReader Reader = new(ImportLimits.Default);

    [Fact]
    public void Every_file_of_an_archive_has_an_outcome_in_its_order()
    {
        var entries = Reader.Unpack(new ReceivedItem("a.zip", Made.Zip(("b/one.txt", "One."), ("two.md", "Two."), ("b/", ""), ("__MACOSX/b/._one.txt", "x"), ("three.txt", "Three."))));

        entries.Select(entry => entry.Name).ShouldBe(["b/one.txt", "two.md", "three.txt"]);
        entries.Select(entry => Encoding.UTF8.GetString(entry.Item!.Bytes.Span)).ShouldBe(["One.", "Two.", "Three."]);
    }

    [Fact]
    public void A_sidecar_goes_with_its_text_wherever_it_stands()
    {
        var entries = Reader.Unpack(new ReceivedItem("a.zip", Made.Zip(("b/a.txt", "One."), ("b/a.meta.json", """{ "outlet": "Courier" }"""), ("a.txt", "Two."))));

        entries.Select(entry => entry.Name).ShouldBe(["b/a.txt", "a.txt"]);
        Read.Outcome(entries[0].Item!).ShouldBeOfType<ImportedText>().Metadata.Outlet.ShouldBe("Courier");
        Read.Outcome(entries[1].Item!).ShouldBeOfType<ImportedText>().Metadata.Outlet.ShouldBeNull();
    }

    [Fact]
    public void What_is_no_archive_comes_back_as_it_is()
    {
        var item = new ReceivedItem("a.txt", "One."u8.ToArray());

        Reader.Unpack(item).Single().Item.ShouldBe(item);
    }

    [Fact]
    public void A_Word_document_is_no_archive() =>
        Reader.Unpack(new ReceivedItem("a.docx", Made.Docx(Made.WordParagraph("One.")))).Single().Item!.Name.ShouldBe("a.docx");

    [Fact]
    public void Two_hundred_mixed_files_are_read_and_every_broken_one_is_named()
    {
        var files = Enumerable.Range(0, 200).Select(i => (i % 8) switch
        {
            0 => ($"{i:000}.txt", Encoding.UTF8.GetBytes($"Text {i}.")),
            1 => ($"{i:000}.md", Encoding.UTF8.GetBytes($"# Text {i}")),
            2 => ($"{i:000}.html", Encoding.UTF8.GetBytes($"<p>We keep the lido open in summer {i}.</p>")),
            3 => ($"{i:000}.docx", Made.Docx(Made.WordParagraph($"Text {i}."))),
            4 => ($"{i:000}.docx", Encoding.UTF8.GetBytes("no document")),
            5 => ($"{i:000}.txt", [0xFF]),
            6 => ($"{i:000}.exe", Encoding.UTF8.GetBytes("x")),
            _ => ($"{i:000}.txt", []),
        }).ToArray();

        var outcomes = Reader.Unpack(new ReceivedItem("a.zip", Made.Zip(files))).Select(entry => entry.Refusal ?? Read.Outcome(entry.Item!)).ToList();

        outcomes.Select(outcome => outcome.Name).ShouldBe(files.Select(file => file.Item1));
        outcomes.OfType<ImportedText>().Count().ShouldBe(100);
        outcomes.OfType<Refusal>().Select(refusal => refusal.Reason).Distinct().Count().ShouldBe(4);
    }
}
