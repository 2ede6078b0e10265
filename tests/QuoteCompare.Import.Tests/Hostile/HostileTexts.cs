using System.Text;

namespace QuoteCompare.Import.Tests.Hostile;

internal static class HostileTexts
{
    public static HostileCase[] Cases =>
    [
        HostileCase.File("0 bytes", "a.txt", "", "it is empty (0 bytes)"),
        HostileCase.File("26 MB", "a.txt", () => new byte[26 * 1024 * 1024], "it is larger than 25 MB"),
        HostileCase.File("a text of blanks", "a.txt", " \n ", "it holds no text"),
        HostileCase.File("UTF-16 without a mark", "a.txt", () => Encoding.Unicode.GetBytes("We keep the lido."), "it is UTF-16 without a byte order mark; save it as UTF-8"),
        HostileCase.File("UTF-16 with a mark", "a.txt", () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("We keep the lido.")], "it is UTF-16; save it as UTF-8"),
        HostileCase.File("a byte that is not UTF-8", "a.txt", () => [.. "We keep"u8, 0xE9, .. " it"u8], "not UTF-8 at byte 7"),
        HostileCase.File("half a character, encoded", "a.txt", () => [.. "We"u8, 0xED, 0xA0, 0x80], "not UTF-8 at byte 2"),
        HostileCase.File("a slash encoded longer than need be", "a.txt", () => [0xC0, 0xAF], "not UTF-8 at byte 0"),
        HostileCase.File("markup in a text", "a.txt", "<script>alert(1)</script>", "read as a.txt: <script>alert(1)</script>"),
        HostileCase.File("Markdown 10,000 quotations deep", "a.md", new string('>', 10_000) + " lido", "its Markdown is nested deeper than 64 levels"),
        HostileCase.File("Markdown of 100,000 opening brackets", "a.md", new string('[', 100_000), $"its Markdown is nested deeper than 64 levels"),
        HostileCase.File("a script in Markdown", "a.md", "We <script>alert(1)</script> keep it.", "read as a.md: We <script>alert(1)</script> keep it."),
    ];
}
