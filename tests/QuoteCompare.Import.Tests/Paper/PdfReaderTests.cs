using QuoteCompare.Import.Paper;
using QuoteCompare.Import.Tests.Support;

namespace QuoteCompare.Import.Tests.Paper;

public sealed class PdfReaderTests
{
    [Fact]
    public void A_pdf_is_read_through_pdftotext()
    {
        var read = Read.Text("a.pdf", Made.Pdf(["We keep the lido open, and we", "keep it for the town.", "", "\"So be it,\" she said."]));

        read.Text.ShouldContain("We keep the lido open, and we keep it for the town.");
        read.Text.ShouldEndWith("\"So be it,\" she said.");
        read.Warnings.ShouldContain("paragraphs of a PDF are put together from printed lines; look them over");
    }

    [Fact]
    public void A_name_is_no_part_of_a_command() =>
        Read.Text("$(touch x); 'a\".pdf", Made.Pdf(["We keep the lido."])).Text.ShouldBe("We keep the lido.");

    [Fact]
    public void Nothing_stays_in_the_temporary_folder()
    {
        Read.Text("a.pdf", Made.Pdf(["The otter is asleep."]));

        Directory.GetDirectories(Path.GetTempPath(), "pdf-*").Where(Holds).ShouldBeEmpty();

        // Others read their own files meanwhile, whose folders come and go.
        static bool Holds(string folder)
        {
            try
            {
                return Directory.GetFiles(folder).Any(file => File.ReadAllBytes(file).AsSpan().IndexOf("The otter is asleep."u8) >= 0);
            }
            catch (IOException)
            {
                return false;
            }
        }
    }

    [Theory]
    [InlineData("one two\nthree.\n\nFour.", "one two three.|Four.")]
    [InlineData("The govern-\nment is a government.", "The government is a government.")]
    [InlineData("A well-\nknown pool.", "A well-known pool.")]
    [InlineData("It goes\n\non.\fand ends there.", "It goes|on.|and ends there.")]
    [InlineData("The words run\fover to the next page.", "The words run over to the next page.")]
    [InlineData("Courier 1\nOne.\fCourier 2\nTwo.\fCourier 3\nThree.", "One.|Two.|Three.")]
    [InlineData("The first line of this paragraph is as wide as can be\nand ends here.\n“The next begins on a line of its own,” he says, and is\nlong. It goes on.\nBy Tom Ferris\nThe end.", "The first line of this paragraph is as wide as can be and ends here.|“The next begins on a line of its own,” he says, and is long. It goes on.|By Tom Ferris|The end.")]
    [InlineData("The council met in the hall of the\nTown and it met for a long time.", "The council met in the hall of the Town and it met for a long time.")]
    public void Printed_lines_become_paragraphs(string printed, string paragraphs) =>
        new PrintedPages(printed).Text.ShouldBe(paragraphs.Replace("|", "\n\n", StringComparison.Ordinal));

    [Fact]
    public void What_was_left_out_or_kept_in_doubt_is_told()
    {
        new PrintedPages("Courier 1\nOne.\fCourier 2\nTwo.\fCourier 3\nThree.").Warnings.ShouldContain("the line 'Courier 1' stands on 3 pages and was left out");
        new PrintedPages("A well-\nknown pool.").Warnings.ShouldContain("the hyphen in 'well-known' stood at a line's end and was kept");
    }
}
