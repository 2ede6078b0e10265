using QuoteCompare.Core;
using QuoteCompare.Import.Tests.Support;

namespace QuoteCompare.Import.Tests.Feeds;

public sealed class FeedReaderTests
{
    private static readonly FeedItem Lido = new("Lido & gate", "https://example.org/lido?a=1&b=2", new EventDate(2025, 3, 7), "The “lido” reopens.");

    [Theory]
    [InlineData("""<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title><link>https://example.org/</link><item><title>Lido &amp; gate</title><link>https://example.org/lido?a=1&amp;b=2</link><pubDate>Fri, 07 Mar 2025 23:30:00 -0500</pubDate><description><![CDATA[<p>The <b>“lido”</b> reopens.</p><script>x</script>]]></description></item></channel></rss>""")]
    [InlineData("""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Courier</title></channel><item><title>Lido &amp; gate</title><link>https://example.org/lido?a=1&amp;b=2</link><dc:date>2025-03-07T23:30:00-05:00</dc:date><description>The “lido” reopens.</description></item></rdf:RDF>""")]
    [InlineData("""<feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><entry><title type="html">Lido &amp;amp; gate</title><link rel="self" href="https://example.org/self"/><link href="https://example.org/lido?a=1&amp;b=2"/><published>2025-03-07T23:30:00-05:00</published><updated>2025-03-09T00:00:00Z</updated><summary type="html">&lt;p&gt;The “lido” reopens.</summary></entry></feed>""")]
    public void Entries_have_title_address_day_and_summary(string feed)
    {
        var read = Read.Outcome("a.xml", System.Text.Encoding.UTF8.GetBytes(feed)).ShouldBeOfType<ImportedFeed>();

        read.Title.ShouldBe("Courier");
        read.Items.ShouldBe([Lido]);
        read.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void An_address_counts_once_and_a_relative_one_is_relative_to_the_feed()
    {
        var item = new ReceivedItem("example.org/feed", """<rss><channel><item><link>/a</link></item><item><link>/a</link></item><item><guid>https://example.org/b</guid></item><item><guid isPermaLink="false">c</guid></item></channel></rss>"""u8.ToArray())
        {
            MediaType = "application/rss+xml",
            Address = "https://example.org/feed",
        };

        var read = Read.Outcome(item).ShouldBeOfType<ImportedFeed>();

        read.Items.Select(entry => entry.Address).ShouldBe(["https://example.org/a", "https://example.org/b"]);
        read.Warnings.Count.ShouldBe(1);
    }
}
