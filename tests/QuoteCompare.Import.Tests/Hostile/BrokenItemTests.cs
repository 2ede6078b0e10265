using System.Text;
using QuoteCompare.Import.Archives;
using QuoteCompare.Import.Tests.Support;

namespace QuoteCompare.Import.Tests.Hostile;

/// <summary>Sound items, broken at random but the same way each time: whatever comes of it, it is an outcome.</summary>
public sealed class BrokenItemTests
{
    private const int Tries = 400;

    private static readonly Dictionary<string, byte[]> Sound = new()
    {
        ["a.html"] = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Pages", "Shapes", "related-inside.html")),
        ["b.html"] = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Pages", "Shapes", "json-ld-graph.html")),
        ["c.html"] = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Pages", "Shapes", "layout-table.html")),
        ["a.md"] = Encoding.UTF8.GetBytes("---\ntitle: x\n---\n# Lido\n\n> *We* [keep](x) it\n\n| a | b |\n|---|---|\n| 1 | `2` |\n\n- one\n  1. two\n\n<b>x</b> &amp; ![y](z)\n"),
        ["a.docx"] = Made.Docx($"<w:tbl><w:tr><w:tc>{Made.WordParagraph("Boats")}</w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:ins><w:r><w:t>x</w:t><w:br/></w:r></w:ins></w:p>"),
        ["a.zip"] = Made.Zip(("a.txt", "One."), ("a.meta.json", "{}"), ("b.html", "<p>Two.")),
        ["a.xml"] = Encoding.UTF8.GetBytes("<rss><channel><title>x</title><item><title>&lt;b&gt;One</title><link>https://example.org/</link><pubDate>Fri, 07 Mar 2025</pubDate></item></channel></rss>"),
        ["a.txt"] = Encoding.UTF8.GetBytes("The price of an open gate\n\nBy Tom Ferris\n\nWENDBRIDGE, March 7, 2025 - “We keep it,” she said.\n"),
    };

    public static TheoryData<string> Names => [.. Sound.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_item_is_read_or_refused(string name)
    {
        var random = new Random(5);
        for (var i = 0; i < Tries; i++)
        {
            var item = new ReceivedItem(name, Broken(Sound[name], random));

            var outcomes = new ArchiveReader(ImportLimits.Default).Unpack(item).Select(entry => entry.Refusal ?? Read.Outcome(entry.Item!)).ToList();

            outcomes.ShouldNotBeEmpty();
            outcomes.OfType<Refusal>().ShouldAllBe(refusal => refusal.Reason.Length > 0 && !refusal.Reason.Contains('\n'));
        }
    }

    private static byte[] Broken(byte[] sound, Random random)
    {
        var bytes = sound.ToList();
        for (var change = random.Next(1, 6); change > 0 && bytes.Count > 4; change--)
        {
            var at = random.Next(bytes.Count - 4);
            switch (random.Next(4))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveRange(at, random.Next(1, 4)); break;
                case 2: bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count - 4), 4)); break;
                default: bytes[at] = (byte)"<>\"'&[]{}*|\0"[random.Next(12)]; break;
            }
        }

        return [.. bytes];
    }
}
