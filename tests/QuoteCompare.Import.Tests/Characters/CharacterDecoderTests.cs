using System.Text;
using QuoteCompare.Import.Characters;

namespace QuoteCompare.Import.Tests.Characters;

public sealed class CharacterDecoderTests
{
    private static readonly byte[] Curly = [.. "“é”"u8];

    [Theory]
    [InlineData("<meta charset=windows-1252>", null)]
    [InlineData("<meta charset=\"ISO-8859-1\">", null)]
    [InlineData("<meta http-equiv=Content-Type content='text/html; charset=latin1'>", null)]
    [InlineData("<meta charset=utf-8>", "text/html; charset=\"windows-1252\"")]
    public void The_declared_charset_is_read_the_server_s_first(string meta, string? mediaType) =>
        CharacterDecoder.DecodePage((byte[])[.. Encoding.ASCII.GetBytes(meta), 0x93, 0xE9, 0x94], mediaType).ShouldBe(meta + "“é”");

    [Theory]
    [InlineData("<p>")]
    [InlineData("<meta charset=utf-8>")]
    [InlineData("<meta charset=utf-16>")]
    public void A_page_is_UTF_8_unless_it_says_otherwise(string opening) =>
        CharacterDecoder.DecodePage((byte[])[.. Encoding.ASCII.GetBytes(opening), .. Curly], null).ShouldBe(opening + "“é”");

    [Fact]
    public void UTF_16_is_read_by_its_mark_or_by_the_server_s_word()
    {
        CharacterDecoder.DecodePage((byte[])[0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("“é”")], null).ShouldBe("“é”");
        CharacterDecoder.DecodePage(Encoding.Unicode.GetBytes("“é”"), "text/html; charset=utf-16le").ShouldBe("“é”");
    }

    [Fact]
    public void Arabic_of_old_pages_is_read() =>
        CharacterDecoder.DecodePage((byte[])[.. "<meta charset=windows-1256>"u8, 0xE3, 0xCD, 0xE3, 0xCF], null).ShouldEndWith("محمد");
}
