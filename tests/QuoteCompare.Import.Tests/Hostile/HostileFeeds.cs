namespace QuoteCompare.Import.Tests.Hostile;

internal static class HostileFeeds
{
    public static HostileCase[] Cases =>
    [
        Of("a feed with a DTD", "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"http://127.0.0.1/\">]><rss><channel><title>&x;</title></channel></rss>",
            "the feed holds a document type definition (DTD), which is never read"),
        Of("a feed that is not well-formed", "<rss><channel><title>Lido</channel></rss>", "the feed is not well-formed XML at line 1, column 28"),
        Of("a feed 10,000 elements deep", "<rss>" + string.Concat(Enumerable.Repeat("<a>", 10_000)), "the feed is nested deeper than 64 levels"),
        Of("entries that lead to scripts and files", "<rss><channel><item><title>One</title><link>javascript:alert(1)</link></item><item><title>Two</title><link>file:///etc/passwd</link></item></channel></rss>",
            "0 entries; the entry 'One' has no address on the web and was left out; the entry 'Two' has no address on the web and was left out"),
        Of("XML that is no feed", "<?xml version=\"1.0\"?><!-- <rss --><svg/>", "by its content it is XML, but no feed"),
    ];

    private static HostileCase Of(string input, string content, string answer) => HostileCase.File(input, "a.xml", content, answer);
}
