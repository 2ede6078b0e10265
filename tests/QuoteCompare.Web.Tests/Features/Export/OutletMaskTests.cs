using QuoteCompare.Web.Features.Export;
using QuoteCompare.Web.Tests.Features.Reading.Support;

namespace QuoteCompare.Web.Tests.Features.Export;

public sealed class OutletMaskTests
{
    [Theory]
    [InlineData("The Vale Ledger", "as the vale ledger wrote", "as the ████ ██████ wrote")]
    [InlineData("The Vale Ledger", "VALE LEDGER and Vale-Ledger", "████ ██████ and ████-██████")]
    [InlineData("The Vale Ledger", "#ValeLedgerNews", "#██████████News")]
    [InlineData("The Vale Ledger", "she told the Ledger on Friday", "she told ███ ██████ on Friday")]
    [InlineData("PMOI/MEK", "the PMOI, the MEK and PMOI/MEK", "the ████, the ███ and ████/███")]
    [InlineData("PMOI/MEK", "pmoi and Mek", "████ and ███")]
    [InlineData("BBC News", "told the BBC", "told the ███")]
    [InlineData("The New York Times", "the NYT said", "the ███ said")]
    [InlineData("Associated Press", "(AP) - the AP", "(██) - the ██")]
    [InlineData("Tasnim News Agency", "Tasnim reports", "██████ reports")]
    [InlineData("Al Jazeera English", "told Al Jazeera", "told ██ ███████")]
    [InlineData("人民日报", "据人民日报报道", "据████报道")]
    [InlineData("الجزيرة", "قالت وبالجزيرة", "قالت وب███████")]
    [InlineData("Time", "Time asked, TIME printed", "████ asked, ████ printed")]
    [InlineData("Étoile du Soir", "ÉTOILE DU SOIR", "██████ ██ ████")]
    [InlineData("Tasnim", "see #TasnimNews and #tasnim2024", "see #██████████ and #██████████")]
    [InlineData("i", "the i asked, I said", "the █ asked, I said")]
    [InlineData("x", "write to desk@valeledger.example or @valeledger", "write to ████@██████████.███████ or @██████████")]
    [InlineData("x", "read on at https://lido.example/a/b?c=1 today", "read on at █████://████.███████/█/█?█=█ today")]
    [InlineData("x", "at www.lido.example", "at ███.████.███████")]
    public void What_names_an_outlet_is_covered(string outlet, string text, string covered) => OutletMask.Of([outlet]).Cover(text).ShouldBe(covered);

    [Theory]
    [InlineData("PMOI/MEK", "meek, mekong and Lemek")]
    [InlineData("The Vale Ledger", "a ledger in the vale")]
    [InlineData("USA Today", "in the USA")]
    [InlineData("Time", "for the first time")]
    [InlineData("i", "in it, I said")]
    [InlineData("", "Nothing is named.")]
    [InlineData("/ |", "Nothing is named. And or not: e.g. this.")]
    public void Other_words_stay(string outlet, string text) => OutletMask.Of([outlet]).Cover(text).ShouldBe(text);

    [Fact]
    public void Every_span_holds()
    {
        const string text = "The Vale\r\nLedger 𝒱ale Ledger — Vale\u00A0Ledger.";

        OutletMask.Of(["The Vale Ledger"]).Cover(text).Length.ShouldBe(text.Length);
    }

    [Fact]
    public void A_line_about_the_text_is_covered_whole_but_for_its_marks()
    {
        const string text = "Title\nBy Nina Halloran, staff\nBody";

        OutletMask.Of(["The Vale Ledger"]).Cover(text, [HandMade.Find(text, "By Nina Halloran, staff")]).ShouldBe("Title\n██ ████ ████████, █████\nBody");
        OutletMask.None.Cover(text, [HandMade.Find(text, "By Nina Halloran, staff")]).ShouldBe(text);
    }

    [Fact]
    public void A_long_text_made_to_be_slow_is_covered_at_once()
    {
        const int Half = 250_000;
        // Warm: the first text builds the pattern.
        Cover(Half / 10);

        var (half, whole) = (Cover(Half), Cover(2 * Half));

        // Twice the text takes twice the time; four times would be the square of it.
        whole.ShouldBeLessThan((3 * half) + TimeSpan.FromSeconds(1));

        static TimeSpan Cover(int length)
        {
            var text = string.Concat(Enumerable.Repeat("a.", length)) + "a a-a@a-" + new string('a', length) + " A A A A A B";
            var mask = OutletMask.Of(["a a a a a b"]);
            var watch = System.Diagnostics.Stopwatch.StartNew();
            mask.Cover(text).EndsWith(" █ █ █ █ █", StringComparison.Ordinal).ShouldBeTrue();
            return watch.Elapsed;
        }
    }

    [Fact]
    public void The_spellings_that_are_covered_can_be_listed() =>
        OutletMask.OfName("The Vale Ledger").Found("The Vale Ledger, vale-ledger and the Ledger").ShouldBe(["Vale Ledger", "vale-ledger", "the Ledger"]);
}
