using QuoteCompare.Core;
using QuoteCompare.Import.Tests.Support;

namespace QuoteCompare.Import.Tests.Plain;

public sealed class PlainTests
{
    [Fact]
    public void A_text_is_kept_as_it_is()
    {
        const string words = "  “We keep\0 it,” she said.\r\n\r\n\tAnd: 'so' \"be\" it…\n";

        var read = Read.Text("a.txt", words);

        read.Text.ShouldBe(words);
        read.Format.ShouldBe(ItemFormat.PlainText);
        read.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_byte_order_mark_is_not_counted() => Read.Text("a.txt", [0xEF, 0xBB, 0xBF, .. "Lido"u8]).Text.ShouldBe("Lido");

    [Fact]
    public void What_the_text_says_of_itself_has_its_place_in_it_and_is_declared_by_nobody()
    {
        var read = Read.Text("a.txt", "The price of an open gate\n\nThe following is the statement delivered on 6 March 2025 by Ruth Calloway, chair of Wendbridge Town Council.\n\nGood evening.");

        var speaker = read.Find(FactKind.Speaker).ShouldNotBeNull();
        speaker.Place.ShouldBe(FactPlace.Text);
        speaker.Span!.Value.In(read.Text).ShouldContain(speaker.Value);
        read.Find(FactKind.EventDate)!.Value.ShouldBe("2025-03-06");
        read.Find(FactKind.Outlet).ShouldBeNull();
        read.Metadata.ShouldBe(TextMetadata.None with { EventDates = read.Metadata.EventDates, On = read.Metadata.On });
    }

    [Fact]
    public void What_the_sidecar_declares_comes_first()
    {
        var item = new ReceivedItem("a.txt", "Lido to reopen\n\nThe lido reopens."u8.ToArray()) { Sidecar = """{ "kind": "report", "outlet": "Courier", "language": "en", "completeness": "full" }"""u8.ToArray() };

        var read = Read.Outcome(item).ShouldBeOfType<ImportedText>();

        read.Metadata.Kind.ShouldBe(TextKind.Report);
        read.Metadata.Completeness.ShouldBe(Completeness.Full);
        read.Find(FactKind.Outlet).ShouldBe(new ImportedFact(FactKind.Outlet, "Courier", FactPlace.Sidecar, "outlet", Span: null));
    }

    [Fact]
    public void Markdown_is_read_as_its_words()
    {
        var read = Read.Text("a.md", "---\ntitle: \"The lido\"\nauthor: Tom Ferris\ndate: 2025-03-07T10:00\n---\n# The lido\n\nWe *keep* the [lido](http://x)\nopen -- \"always\".\n\n> “So be it.”\n\n- one\n- two\n\n| Boats | Tons |\n|---|---|\n| 14 | 220 |\n\n![picture](x.png)\n\n&amp; 5 < 6\n");

        read.Text.ShouldBe("The lido\n\nWe keep the lido open -- \"always\".\n\n“So be it.”\n\none\n\ntwo\n\nBoats\tTons\n\n14\t220\n\n& 5 < 6");
        read.Metadata.Title.ShouldBe("The lido");
        read.Find(FactKind.Title)!.Span!.Value.In(read.Text).ShouldBe("The lido");
        read.Find(FactKind.Byline)!.Where.ShouldBe("header author");
        read.Metadata.PublishedDate.ShouldBe(new EventDate(2025, 3, 7));
    }
}
