using System.Text;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Tests.Text;

public sealed class TextDecoderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    [InlineData("مذاکره 谈判 😀")]
    public void Text_comes_back_as_it_was(string text)
    {
        TextDecoder.Decode(Encoding.UTF8.GetBytes(text)).ShouldBe(text);
        TextDecoder.Decode([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]).ShouldBe(text);
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0x62, 0xFF, 0x63 }, 2)]
    [InlineData(new byte[] { 0xC3 }, 0)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x61, 0xC3, 0x28 }, 4)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, 0)]
    [InlineData(new byte[] { 0x61, 0xED, 0xA0, 0x80 }, 1)]
    public void What_is_not_utf8_is_refused_by_byte_offset(byte[] bytes, int offset)
    {
        var refused = Should.Throw<NotUtf8Exception>(() => TextDecoder.Decode(bytes));
        refused.Offset.ShouldBe(offset);
        refused.Message.ShouldContain($"byte {offset}");
    }
}
