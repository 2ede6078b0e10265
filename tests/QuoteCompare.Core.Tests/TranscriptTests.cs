namespace QuoteCompare.Core.Tests;

public class TranscriptTests
{
    private const string Hearing =
        "Harbour committee, hearing of 3 May 2022.\n\n" +
        "The Chair: The committee will come to order and will hear the harbour master first.\n\n" +
        "Nora Falk: The old pier was closed in the winter. It will open again when the piles are replaced. I have never asked for a second crane.\n\n" +
        "Mr. Oduya: We repaired more piers than you ever did. The fishermen have waited four years for a new slipway.\n\n" +
        "Nora Falk: They have waited for it with patience. The slipway costs 3 million crowns, and the town has not got them.";

    [Theory]
    [InlineData("“The old pier was closed in the winter,” Nora Falk said.")]
    [InlineData("“The fishermen have waited four years for a new slipway,” Oduya said.")]
    [InlineData("“They have waited for it with patience,” said Falk.")]
    public void Words_are_located_in_the_turn_of_whom_the_report_names(string report)
    {
        var compared = Only(report);
        compared.Outcome.ShouldBe(Outcome.Located);
        compared.Treatment!.Wording.ShouldBe(Wording.Verbatim);
        compared.Treatment.Findings.ShouldBeEmpty();
        compared.Treatment.Trimmed.ShouldBeFalse();
    }

    [Theory]
    [InlineData("“The fishermen have waited four years for a new slipway,” Nora Falk said.")]
    [InlineData("“We repaired more piers than you ever did,” Nora Falk said.")]
    [InlineData("“I have never asked for a second crane,” Oduya said.")]
    public void Words_of_anothers_turn_are_not_linked_as_ones_own(string report)
    {
        var compared = Only(report);
        compared.Outcome.ShouldBe(Outcome.OtherSpeaker);
        compared.Alignments.ShouldBeEmpty();
        compared.Candidates.ShouldNotBeEmpty("where the words stand is shown");
    }

    [Fact]
    public void Words_that_stand_in_anothers_turn_name_whose_turn_it_is()
    {
        var compared = Only("“The fishermen have waited four years for a new slipway,” Nora Falk said.");
        compared.TurnSpeaker.ShouldBe("Mr Oduya");
        compared.Quotation.Speaker.ShouldBe("Nora Falk");
        Only("“The old pier was closed in the winter,” Dennis Prowse said.").TurnSpeaker.ShouldBeNull("he has no turn");
    }

    [Fact]
    public void A_part_that_another_said_is_shown_as_anothers()
    {
        var joined = Only("“The old pier was closed in the winter ... We repaired more piers than you ever did,” Nora Falk said.");
        joined.Treatment!.Findings.Where(f => f.Rule == "attributed/other-turn").ShouldHaveSingleItem().Why.ShouldContain("in the turn of “Mr Oduya”");
        Only("“The old pier was closed in the winter ... They have waited for it with patience,” Nora Falk said.").Treatment!.Findings.ShouldNotContain(f => f.Rule == "attributed/other-turn");
    }

    [Theory]
    [InlineData("“Will open again when the piles are replaced,” Nora Falk said.")]
    [InlineData("“The winter ... I have never asked for a second crane,” Nora Falk said.")]
    [InlineData("“We repaired more piers,” Oduya said.")]
    [InlineData("“Than you ever did,” Oduya said.")]
    [InlineData("“Closed in the winter. It will open again,” Nora Falk said.")]
    public void A_label_is_no_word_of_what_a_finding_quotes(string report) =>
        SpeechComparer.Compare(new Report("report", report, TextMetadata.None), [new Original(new Speech("hearing", Hearing, TextMetadata.None), TextRelation.SameTranscript)], TestContext.Current.CancellationToken)
            .Quotations.SelectMany(q => q.Treatment?.Findings ?? []).ShouldAllBe(f => !f.Why.Contains("Falk:") && !f.Why.Contains("Oduya:") && (f.OriginalSpan == null || !f.OriginalSpan.Value.In(Hearing).Contains(':')));

    [Fact]
    public void Words_of_nobody_named_may_come_from_any_turn() =>
        Only("“The fishermen have waited four years for a new slipway,” the committee was told.").Outcome.ShouldBe(Outcome.Located);

    [Fact]
    public void Somebody_who_has_no_turn_is_somebody_else() =>
        Only("“The old pier was closed in the winter,” Dennis Prowse said.").Outcome.ShouldBe(Outcome.OtherSpeaker);

    [Fact]
    public void Where_no_label_names_the_speaker_labels_tell_nothing() =>
        Only("“The old pier was closed in the winter,” Ruth Calloway said.", Hearing.Replace("The Chair: ", ""), "Ruth Calloway").Outcome.ShouldBe(Outcome.Located);

    [Fact]
    public void A_label_without_a_name_may_be_the_speakers_own() =>
        Only("“The committee will come to order and will hear the harbour master first,” Ruth Calloway said.", speaker: "Ruth Calloway").Outcome.ShouldBe(Outcome.Located);

    [Fact]
    public void What_one_asks_is_not_what_the_other_answers()
    {
        const string interview = "Q: Will the old pier be closed again in the coming winter?\n\nA: It will stay open if the piles are replaced by then.\n\nQ: And the slipway?\n\nA: It has to wait.";
        Only("“It will stay open if the piles are replaced by then,” Nora Falk said.", interview).Outcome.ShouldBe(Outcome.Located);
        Only("“Will the old pier be closed again in the coming winter?” Nora Falk said.", interview).Outcome.ShouldBe(Outcome.OtherSpeaker);
    }

    [Fact]
    public void A_heading_is_a_word_of_the_text() =>
        Only("“The pier is closed,” Nora Falk said.", "Note: The pier is closed. The slipway is open.\n\nWarning: Boats drift.").Treatment!.Findings.ShouldContain(f => f.Kind == FindingKind.CutShort);

    private static ComparedQuotation Only(string report, string speech = Hearing, string speaker = "Nora Falk")
    {
        var original = new Original(new Speech("hearing", speech, TextMetadata.None with { Speaker = speaker }), TextRelation.SameTranscript);
        return SpeechComparer.Compare(new Report("report", report, TextMetadata.None), [original], TestContext.Current.CancellationToken).Quotations.ShouldHaveSingleItem();
    }
}
