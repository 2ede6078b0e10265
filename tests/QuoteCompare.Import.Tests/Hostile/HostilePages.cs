using System.Text;

namespace QuoteCompare.Import.Tests.Hostile;

internal static class HostilePages
{
    private const string Lido = "<p>We keep the lido open as long as the county pays its half.</p>";
    private const string Kept = "We keep the lido open as long as the county pays its half.";

    public static HostileCase[] Cases =>
    [
        Of("10,000 elements in each other", Many("<div>", 10_000) + Lido, "the page's elements are nested 512 levels deep or deeper"),
        Of("150,000 elements", Many("<i></i>", 150_000) + Lido, "the page has more than 100000 elements"),
        Of("formatting that is never closed and reopens everywhere", "<p>" + string.Concat(Enumerable.Range(0, 400).Select(i => $"<font size={i}>")) + Many("</p><p>x", 2_000), "the page has more than 100000 elements"),
        Of("a script in a title", $"<title>x</title><h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1>{Lido}", $"read as a.html: <script>alert(1)</script> / {Kept}"),
        Of("a script in a page", $"{Lido}<script>document.write('Not this.')</script>", $"read as a.html: {Kept}"),
        Of("words that no reader sees", $"{Lido}<p style=\"display: none\">We never keep a lido anywhere at all.</p><p hidden>We never keep a lido anywhere at all.</p>", $"read as a.html: {Kept}"),
        Of("an attribute of 2 MB", $"<p data-x=\"{new string('a', 2_000_000)}\">{Lido}", $"read as a.html: {Kept}"),
        Of("a class name of 2 MB", $"<div class=\"{Many("comments ", 200_000)}\">{Lido}</div>", $"read as a.html: {Kept}"),
        Of("a tag that never ends", Lido + "<a " + Many("b ", 100_000), $"read as a.html: {Kept}"),
        Of("JSON-LD 10,000 deep", $"<script type=\"application/ld+json\">{Many("[", 10_000)}</script>{Lido}", $"read as a.html: {Kept}"),
        Of("half a character in JSON-LD", $"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"headline\":\"\\ud800\"}}</script>{Lido}", $"read as a.html: {Kept}"),
        Of("NUL in a page", Lido.Replace("lido", "li\0do", StringComparison.Ordinal), $"read as a.html: {Kept}"),
        Of("a numbered half character", Lido.Replace("lido", "li&#xD800;do", StringComparison.Ordinal), $"read as a.html: {Kept.Replace("lido", "li\uFFFDdo", StringComparison.Ordinal)}"),
        Of("a charset nobody knows", "<meta charset=klingon>" + Lido, "its charset 'klingon' is not read here"),
        Of("a page without an article", "<nav><a href=/>Home</a></nav>", "no article was found on the page"),
        HostileCase.File("a byte that is not of the page's charset", "a.html", () => [.. "<meta charset=utf-8><p>We keep"u8, 0xFF], "not UTF-8 at byte 30"),
        HostileCase.File("half a character in UTF-16", "a.html", () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<html>"), 0x00, 0xD8, 0x20, 0x00], "not utf-16le at byte 16"),
    ];

    private static HostileCase Of(string input, string content, string answer) => HostileCase.File(input, "a.html", content, answer);

    private static string Many(string part, int count) => new StringBuilder().Insert(0, part, count).ToString();
}
