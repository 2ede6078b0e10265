using System.Diagnostics;
using QuoteCompare.Cli.Tests.Support;

namespace QuoteCompare.Cli.Tests.Commands;

/// <summary>Texts that nobody should hand in: each gets an answer, in time, whichever side it stands on.</summary>
public sealed class HostileTextTests : IDisposable
{
    /// <summary>Far above what any of them takes, far below what anything worse than near-linear would.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, string> Texts => new()
    {
        { "empty", "" },
        { "only spaces", " \t\r\n\u00A0\u2003\n\n" },
        { "only marks", "“”\"'«»„“‘’...!?—[]()" },
        { "an unbalanced opening mark", "She said: “We will open the market hall\n\nand it goes on\n\nand on." },
        { "an unbalanced closing mark", "We will open the market hall” she said. And \" again." },
        { "ten thousand opening marks", new string('“', 10_000) + "a" },
        { "nested marks", string.Concat(Enumerable.Repeat("“a ‘b ", 2_000)) + string.Concat(Enumerable.Repeat("’ c”", 2_000)) },
        { "NUL", "\0She said: “We will\0open the market\0hall.”\0" },
        { "right to left", "قال: «سنفتح السوق في شهر مايو». אמר: „נפתח את השוק”. \u202E“abc” he said.\u202C" },
        { "beyond the basic plane", "😀 She said: “😀 We will 𝒐pen the market hall 👩‍👩‍👧 in May.” 😀" },
        { "carriage returns", "Title\r\n\r\nShe said: “We will open\r\nthe market hall.”\r\n" },
        { "no letters", string.Concat(Enumerable.Repeat("1 2 3 . ", 5_000)) },
        { "one word of 5 MB", new string('a', 5 * 1024 * 1024) },
    };

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void Every_text_gets_an_answer_as_report_and_as_original(string what, string text)
    {
        Answer(text, Town.Report, $"{what} as original");
        Answer(Town.Speech, text, $"{what} as report");
        Answer(text, text, $"{what} beside itself");
    }

    [Fact]
    public void A_report_equal_to_its_original_gets_an_answer() => Answer(Town.Speech, Town.Speech, "equal texts");

    private void Answer(string speech, string report, string what)
    {
        var clock = Stopwatch.StartNew();
        string[] files = ["--original", folder.Write("speech.txt", speech), "--report", folder.Write("report.txt", report)];
        var run = CommandLineRun.Of(["compare", .. files, "--format", "json"]).ShouldBeDone();
        clock.Elapsed.ShouldBeLessThan(Limit, what);
        run.Json.ShouldShowTheirWords(report, new Dictionary<string, string> { ["speech.txt"] = speech });
        CommandLineRun.Of(["compare", .. files]).ShouldBeDone().Output.IndexOfAny(['\0', '\u001b', '\u202E', '\r']).ShouldBe(-1, what);
    }
}
