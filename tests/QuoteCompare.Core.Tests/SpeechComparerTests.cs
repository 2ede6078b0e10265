using System.Text;

namespace QuoteCompare.Core.Tests;

public class SpeechComparerTests
{
    private const string Speech =
        "Remarks\n\nThe following is a speech delivered on March 6, 2025, by Ruth Calloway, the chair of the council.\n\n" +
        "The lido opened in June 1936, and it has lost money in every year but four. The tank itself is sound, as far as the engineers can tell. " +
        "If the county pays half of the repairs, the town will pay the other half from its reserve. If the county does not, we will not borrow to make up the difference. " +
        "Last summer 31,400 people swam in the lido, and 412 children from our four schools learned to swim there.";

    [Fact]
    public void Words_of_the_speech_are_located_word_for_word()
    {
        var compared = Only("Calloway said on 6 March 2025: “If the county does not, we will not borrow to make up the difference.”");
        compared.Outcome.ShouldBe(Outcome.Located);
        compared.Alignments.ShouldHaveSingleItem().Passage.Span.In(Speech).ShouldBe("If the county does not, we will not borrow to make up the difference");
        compared.Treatment!.Wording.ShouldBe(Wording.Verbatim);
    }

    [Theory]
    [InlineData("If the county doesn’t, we won't borrow to make up the difference.")]
    [InlineData("If the county doesn't, we’ll not borrow to make up the difference.")]
    public void Contractions_make_no_finding(string words)
    {
        var compared = SpeechComparer.Compare(ReportOf($"Calloway said on 6 March 2025: “{words}”"), [Given(Speech, TextRelation.SameTranscript)]).Quotations.ShouldHaveSingleItem();
        compared.Treatment!.Findings.ShouldBeEmpty();
        compared.Treatment.Wording.ShouldBe(Wording.Verbatim);
    }

    [Theory]
    [InlineData("The labour of the harbour rose by 2 percent", "The labor of the harbor rose by 2%")]
    [InlineData("The old theatre will cost us 5 million euros", "The old theater will cost us €5m")]
    [InlineData("The old theatre will cost us $3 billion", "The old theatre will cost us three billion dollars")]
    [InlineData("About 1,000 people travelled to the organised fair", "About 1000 people traveled to the organized fair")]
    public void House_style_makes_no_finding(string speech, string words)
    {
        var compared = SpeechComparer.Compare(ReportOf($"Calloway said: “{words}.”"), [Given($"{speech}. We like it here. The boats are old.", TextRelation.SameTranscript)]).Quotations.ShouldHaveSingleItem();
        compared.Treatment!.Findings.ShouldBeEmpty();
        compared.Treatment.Wording.ShouldBe(Wording.Verbatim);
    }

    [Theory]
    [InlineData("Prices in our old shops rose by 2 percent", "Prices in our old shops rose by 3%")]
    [InlineData("The old theatre will cost us 5 million euros", "The old theatre will cost us $5 million")]
    [InlineData("The old theatre will cost us 5 million euros", "The old theatre will cost us €5bn")]
    [InlineData("We raised the old wall of the theatre", "We razed the old wall of the theatre")]
    public void Another_amount_or_word_is_no_house_style(string speech, string words)
    {
        var compared = SpeechComparer.Compare(ReportOf($"Calloway said: “{words}.”"), [Given($"{speech}. We like it here. The boats are old.", TextRelation.SameTranscript)]).Quotations.ShouldHaveSingleItem();
        compared.Treatment!.Findings.ShouldNotBeEmpty();
        compared.Treatment.Wording.ShouldNotBe(Wording.Verbatim);
    }

    [Fact]
    public void What_the_speech_does_not_hold_gets_no_passage()
    {
        var compared = Only("Calloway said: “A new library beside the station would cost us nothing at all.”");
        compared.Outcome.ShouldBeOneOf(Outcome.NoMatch, Outcome.Uncertain);
        compared.Alignments.ShouldBeEmpty();
        compared.Confidence.ShouldBeNull();
        compared.Treatment.ShouldBeNull();
    }

    [Fact]
    public void What_somebody_else_is_said_to_have_said_gets_no_passage() =>
        Only("“The tank itself is sound, as far as the engineers can tell,” Dennis Prowse said.").Outcome.ShouldBe(Outcome.OtherSpeaker);

    [Fact]
    public void What_was_said_on_another_day_gets_no_passage() =>
        Only("At a meeting on 2 February 2021 Calloway said: “The tank is sound.”").Outcome.ShouldBe(Outcome.OtherEvent);

    [Fact]
    public void Eight_words_in_a_row_overrule_another_day()
    {
        var compared = Only("At a meeting on 2 February 2021 Calloway said: “Last summer 31,400 people swam in the lido, and 412 children from our four schools learned to swim there.”");
        compared.Outcome.ShouldBe(Outcome.Located);
        compared.Treatment!.Recontextualised.ShouldContain(Recontextualisation.Redated);
    }

    [Fact]
    public void Of_two_speeches_the_one_that_holds_the_words_is_linked()
    {
        var other = new Original(new Speech("other", "The library opened in 1950. The roof itself is sound. Last winter 200 children learned to read there.", TextMetadata.None), TextRelation.Unknown);
        var compared = SpeechComparer.Compare(ReportOf("Calloway said: “The tank itself is sound, as far as the engineers can tell.”"), [other, Given(Speech)]);
        compared.Quotations[0].Alignments.ShouldAllBe(a => a.Passage.Original == 1);
        compared.Quotations[0].Outcome.ShouldBe(Outcome.Located);
    }

    [Fact]
    public void Wording_outside_quotation_marks_is_reuse()
    {
        var reuse = Compare("The lido opened in June 1936, and it has lost money in every year but four.", Speech).Reuse.ShouldHaveSingleItem();
        reuse.Passages[0].Span.In(Speech).ShouldStartWith("The lido opened in June 1936");
    }

    [Fact]
    public void A_report_equal_to_its_original_is_compared() => Should.NotThrow(() => Compare(Speech, Speech));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("… — !")]
    public void An_original_without_words_holds_nothing(string speech) =>
        Compare("Calloway said: “The tank itself is sound.”", speech).Quotations[0].Outcome.ShouldBe(Outcome.NoMatch);

    [Fact]
    public void Without_originals_nothing_is_located() =>
        SpeechComparer.Compare(ReportOf("Calloway said: “The tank itself is sound.”"), []).Quotations[0].Outcome.ShouldBe(Outcome.NoMatch);

    [Fact]
    public void Two_originals_of_one_name_are_refused() =>
        Should.Throw<ArgumentException>(() => SpeechComparer.Compare(ReportOf("x"), [Given(Speech), Given("Another one.")])).Message.ShouldContain("'speech'");

    [Fact]
    public void Cancelled_work_ends()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Should.Throw<OperationCanceledException>(() => SpeechComparer.Compare(ReportOf("He said: “The tank.”"), [Given(Speech)], source.Token));
    }

    [Fact]
    public void Other_settings_have_another_fingerprint() =>
        SpeechComparer.FingerprintOf(ComparerSettings.Default with { LinkFrom = 0.9 }).ShouldNotBe(SpeechComparer.Fingerprint);

    [Fact]
    public void A_stricter_threshold_never_links_more()
    {
        var report = ReportOf("Calloway said: “The basin is fine, engineers think.” She said: “The tank itself is sound, as far as the engineers can tell.”");
        int Located(double from) => SpeechComparer.Compare(report, [Given(Speech)], ComparerSettings.Default with { LinkFrom = from }).Quotations.Count(q => q.Outcome == Outcome.Located);
        new[] { Located(0.1), Located(0.5), Located(0.9), Located(1.01) }.ShouldBeInOrder(SortDirection.Descending);
        Located(1.01).ShouldBe(0);
    }

    public static TheoryData<string, string> HostileTexts => new()
    {
        { $"He said “{Repeat("negotiations ", 100_000)}”.", Repeat("negotiations ", 100_000) },
        { Repeat("“war peace” he said ", 3_000), Repeat("war peace ", 20_000) },
        { new string('“', 100_000), Speech },
        { new string('a', 1_000_000), new string('a', 1_000_000) },
        { Repeat("[ “ … ", 30_000), Repeat("\uD800 ”", 30_000) },
    };

    [Theory]
    [MemberData(nameof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void Hostile_texts_are_answered(string report, string speech) => Should.NotThrow(() => Compare(report, speech));

    private static string Repeat(string words, int times) => new StringBuilder().Insert(0, words, times).ToString();

    private static ComparedQuotation Only(string report) => Compare(report, Speech).Quotations.ShouldHaveSingleItem();

    private static Comparison Compare(string report, string speech) => SpeechComparer.Compare(ReportOf(report), [Given(speech)]);

    private static Report ReportOf(string text) => new("report", text, TextMetadata.None);

    private static Original Given(string text, TextRelation relation = TextRelation.Unknown) => new(new Speech("speech", text, TextMetadata.None), relation);
}
