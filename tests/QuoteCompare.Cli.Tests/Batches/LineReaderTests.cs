using System.Text;
using QuoteCompare.Cli.Batches;

namespace QuoteCompare.Cli.Tests.Batches;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("a", new[] { "a" })]
    [InlineData("a\n", new[] { "a" })]
    [InlineData("\n", new[] { "" })]
    [InlineData("a\n\nb", new[] { "a", "", "b" })]
    [InlineData("a\r\nb\u2028c\n", new[] { "a\r", "b\u2028c" })]
    public void Lines_end_at_line_feeds_only(string input, string[] lines) => Read(input, 100).ShouldBe(lines);

    [Fact]
    public void A_line_that_is_too_long_is_passed_over_and_the_next_one_read() =>
        Read($"{new string('a', 300_000)}\nshort\n{new string('b', 10)}\n{new string('c', 11)}", 10).ShouldBe([null, "short", new string('b', 10), null]);

    [Fact]
    public void A_line_longer_than_a_piece_comes_whole() => Read(new string('a', 300_000) + "\nb", 400_000).ShouldBe([new string('a', 300_000), "b"]);

    private static IEnumerable<string?> Read(string input, int longest) =>
        LineReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(input)), longest).Select(line => line is null ? null : Encoding.UTF8.GetString(line)).ToList();
}
