using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace QuoteCompare.Core.Tests;

public sealed class PublicIdTests
{
    /// <summary>Any code units at all, lone surrogates and NUL often among them.</summary>
    private static readonly Arbitrary<string> AnyText = Arb.From(
        Gen.ListOf(Gen.OneOf(Gen.Elements('a', 'é', '\0', '\uD83D', '\uDE00'), Gen.Choose(0, char.MaxValue).Select(c => (char)c)))
            .Select(c => new string([.. c])));

    // Made apart from this code: RFC 4648's base 32 over sha256sum, its alphabet exchanged for Crockford's.
    [Theory]
    [InlineData("", "werc8gmrzge1")]
    [InlineData("A", "apdenm42ckaq")]
    [InlineData("We do not keep such places for ourselves.", "cd5hhk0362tt")]
    [InlineData("«گفت»\0\n", "6g8tbtz7g8cr")]
    public void A_text_has_the_same_id_for_ever(string text, string id)
    {
        PublicId.OfText(text).ShouldBe(id);
        PublicId.IsText(id).ShouldBeTrue();
    }

    [Fact]
    public void The_hash_of_a_text_is_that_of_its_file() => Prop.ForAll(AnyText, text =>
    {
        var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        PublicId.Hash(whole).ShouldBe(SHA256.HashData(Encoding.UTF8.GetBytes(whole)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_long_text_is_hashed_whole()
    {
        var text = new string('é', 100_000) + "😀";
        PublicId.Hash(text).ShouldBe(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Texts_with_different_lone_surrogates_have_different_ids()
    {
        string[] texts = ["\uD83D", "\uD83E", "\uDE00", "\uDE00\uD83D", "\uD83D\uDE00", "\uFFFD", "?", "a\uD83D", "\uD83Da"];
        texts.Select(PublicId.OfText).Distinct(StringComparer.Ordinal).Count().ShouldBe(texts.Length);
    }

    [Fact]
    public void A_quotation_s_id_leads_back_to_its_text_and_span() => Prop.ForAll(AnyText, ArbMap.Default.ArbFor<NonNegativeInt>(), (text, start) =>
    {
        var (textId, span) = (PublicId.OfText(text), new TextSpan(start.Get, start.Get + text.Length));
        PublicId.TryParse(PublicId.OfQuotation(textId, span), out var readId, out var readSpan).ShouldBeTrue();
        readId.ShouldBe(textId);
        readSpan.ShouldBe(span);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("werc8gmrzge1")]
    [InlineData("werc8gmrzge1-5")]
    [InlineData("werc8gmrzge1-5-4")]
    [InlineData("werc8gmrzge1-05-6")]
    [InlineData("werc8gmrzge1- 5-6")]
    [InlineData("werc8gmrzge1-+5-6")]
    [InlineData("werc8gmrzge1--5-6")]
    [InlineData("werc8gmrzge1-5-99999999999")]
    [InlineData("werc8gmrzge1-٥-٦")]
    [InlineData("WERC8GMRZGE1-5-6")]
    [InlineData("werc8gmrzgeu-5-6")]
    [InlineData("werc8gmrzge-5-6")]
    public void Anything_else_is_no_quotation_s_id(string? id)
    {
        PublicId.TryParse(id, out var textId, out var span).ShouldBeFalse();
        textId.ShouldBe("");
        span.ShouldBe(default);
    }
}
