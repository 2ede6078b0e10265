using QuoteCompare.Cli.Evaluation.Seeded;
using QuoteCompare.Cli.Evaluation.Seeded.Edits;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Tests.Evaluation.Seeded;

/// <summary>What each edit makes of a sentence, and which sentences it leaves alone.</summary>
public sealed class EditTests
{
    [Theory]
    [InlineData("If the county pays half, the town will pay the rest.", "The town will pay the rest.")]
    [InlineData("And if 2,000 tickets are sold by May, the gates will open.", "The gates will open.")]
    [InlineData("The gates will open in May if 2,000 tickets are sold.", "The gates will open in May.")]
    [InlineData("The town will not pay unless the county pays half.", "The town will not pay.")]
    [InlineData("However, if the roof is dry, it will open in May.", "However, it will open in May.")]
    [InlineData("The hall, if it is dry by then, will open in May.", "The hall will open in May.")]
    [InlineData("Without that, no talks will be held this year.", "No talks will be held this year.")]
    public void A_condition_is_dropped_and_a_sentence_is_left(string sentence, string edited) => Of(new DropCondition(), sentence).ShouldContain(edited);

    [Theory]
    [InlineData("She asked the council if the hall was dry.")]
    [InlineData("It looks as if the hall will open in May.")]
    [InlineData("If you count the hall, the pool, and the park, we have three.")]
    [InlineData("If we want to sum this up, the hall is dry.")]
    public void What_only_looks_like_a_condition_stays(string sentence) => Of(new DropCondition(), sentence).ShouldBeEmpty();

    [Theory]
    [InlineData("We will not borrow a penny for this.", "We will borrow a penny for this.")]
    [InlineData("They cannot help the town to build it.", "They can help the town to build it.")]
    [InlineData("She didn’t read the letter before the meeting.", "She did read the letter before the meeting.")]
    [InlineData("Nobody will pay more for a stall.", "Everybody will pay more for a stall.")]
    [InlineData("They have never asked for the money.", "They have asked for the money.")]
    public void A_negation_is_dropped(string sentence, string edited) => Of(new DropNegation(), sentence).ShouldBe([edited]);

    [Theory]
    [InlineData("We will not borrow any money for this.")]
    [InlineData("It is not only the roof that leaks.")]
    [InlineData("They have not answered until today.")]
    public void A_negation_that_other_words_need_stays(string sentence) => Of(new DropNegation(), sentence).ShouldBeEmpty();

    [Fact]
    public void A_negation_is_added_after_an_auxiliary() =>
        Of(new AddNegation(), "The town will pay for the roof.").ShouldBe(["The town will not pay for the roof."]);

    [Theory]
    [InlineData("The repairs will probably cost a million.", "The repairs will cost a million.")]
    [InlineData("As far as the engineers can tell, the tank is sound.", "The tank is sound.")]
    [InlineData("I think that the town is ready for it.", "The town is ready for it.")]
    [InlineData("The roof may be dry by the first of May.", "The roof will be dry by the first of May.")]
    [InlineData("It will cost about 40 pounds a head.", "It will cost 40 pounds a head.")]
    public void A_hedge_is_dropped(string sentence, string edited) => Of(new DropHedge(), sentence).ShouldBe([edited]);

    [Theory]
    [InlineData("The town meets in May and in September.")]
    [InlineData("We open it so that all may be warm.")]
    [InlineData("They could be late if it rains again.")]
    public void A_month_a_purpose_and_what_hangs_on_an_if_are_no_hedges(string sentence) => Of(new DropHedge(), sentence).ShouldBeEmpty();

    [Theory]
    [InlineData("The town will only pay for the roof.", "The town will pay for the roof.")]
    [InlineData("Most of the children learned to swim there.", "All of the children learned to swim there.")]
    [InlineData("Some traders say that it is too dear.", "All traders say that it is too dear.")]
    [InlineData("The gates are always open on a Saturday.", "The gates are often open on a Saturday.")]
    public void A_quantifier_is_changed(string sentence, string edited) => Of(new ChangeQuantifier(), sentence).ShouldBe([edited]);

    [Theory]
    [InlineData("This is the most important thing of the year.")]
    [InlineData("It has been open for many years by now.")]
    [InlineData("There were some questions from the floor then.")]
    [InlineData("They were not only late but wet as well.")]
    public void A_quantifier_that_cannot_be_exchanged_stays(string sentence) => Of(new ChangeQuantifier(), sentence).ShouldBeEmpty();

    [Theory]
    [InlineData("Last summer 31,400 people swam in the lido.", "Last summer 51,400 people swam in the lido.")]
    [InlineData("They found two cracks in the east wall.", "They found five cracks in the east wall.")]
    public void A_number_is_changed(string sentence, string edited) => Of(new ChangeNumber(), sentence).ShouldBe([edited]);

    [Theory]
    [InlineData("The lido opened in June 1936 on a Sunday.", "The lido opened in November 1936 on a Sunday.")]
    [InlineData("They will answer by 31 March at the latest.", "They will answer by 13 March at the latest.")]
    [InlineData("The council met them on Monday at noon.", "The council met them on Thursday at noon.")]
    [InlineData("It was warmer than last year in the hall.", "It was warmer than last week in the hall.")]
    public void A_date_is_changed(string sentence, string edited) => Of(new ChangeDate(), sentence).ShouldContain(edited);

    [Fact]
    public void Days_and_years_are_dates_and_no_numbers() => Of(new ChangeNumber(), "The lido opened on 24 May 1936 at noon.").ShouldBeEmpty();

    [Fact]
    public void A_name_gives_way_to_another_name_of_the_speech()
    {
        var text = Text("We met the officers in Barford on Monday. The money comes from the officers in Wendbridge.");
        new ChangeName().Of(text.Statements[0], text).Select(edited => edited.Text).ShouldBe(["We met the officers in Wendbridge on Monday."]);
    }

    [Theory]
    [InlineData("Some traders say that a car park would earn more.", "A car park would earn more.")]
    [InlineData("They want to prove that the policy is a success.", "The policy is a success.")]
    [InlineData("According to the county, the roof is still dry.", "The roof is still dry.")]
    [InlineData("The roof, they say, will hold for a year.", "The roof will hold for a year.")]
    [InlineData("The roof will hold for a year, the engineers said.", "The roof will hold for a year.")]
    public void Words_of_others_become_the_speakers_own(string sentence, string edited) => Of(new StripAscription(), sentence).ShouldBe([edited]);

    [Theory]
    [InlineData("I say that the town is ready for it.")]
    [InlineData("We believe that a car park would earn more.")]
    [InlineData("How do they want to prove that it works?")]
    public void What_the_speaker_says_stays_as_said(string sentence) => Of(new StripAscription(), sentence).ShouldBeEmpty();

    [Fact]
    public void Joined_sentences_have_a_sentence_between_them()
    {
        var text = Text("The hall opens on a Saturday. Nobody has asked what it costs us. The roof is dry again by now.");
        var joined = new JoinSentences().Of(text.Statements[0], text).ShouldHaveSingleItem();
        joined.Text.ShouldBe("The hall opens on a Saturday. The roof is dry again by now.");
        new JoinSentences().Of(text.Statements[1], text).ShouldBeEmpty();
    }

    [Fact]
    public void Only_neighbours_are_swapped()
    {
        var text = Text("The hall opens on a Saturday. Yes. The roof is dry again by now. Nobody has asked what it costs.");
        new SwapSentences().Of(text.Statements[0], text).ShouldBeEmpty();
        new SwapSentences().Of(text.Statements[1], text).Single().Text.ShouldBe("Nobody has asked what it costs. The roof is dry again by now.");
    }

    [Fact]
    public void Clauses_are_swapped_about_their_joint() =>
        Of(new SwapClauses(), "The town will pay, and the county will watch.").ShouldBe(["The county will watch, and the town will pay."]);

    [Fact]
    public void A_bracket_explains_a_pronoun() =>
        Of(new AddBracket(), "I have read the plan and agree with it.").ShouldHaveSingleItem().ShouldStartWith("I have read the plan and agree with it [");

    [Fact]
    public void A_subject_in_brackets_takes_the_place_of_a_pronoun()
    {
        var edited = Of(new BracketSubject(), "They have promised us an answer.").ShouldHaveSingleItem();
        edited.ShouldStartWith("[The ");
        edited.ShouldEndWith("] have promised us an answer.");
    }

    [Fact]
    public void Added_words_stand_before_the_full_stop()
    {
        var edited = Of(new AddWords(), "The hall opens on a Saturday in May.").ShouldHaveSingleItem();
        edited.ShouldStartWith("The hall opens on a Saturday in May");
        edited.Length.ShouldBeGreaterThan("The hall opens on a Saturday in May.".Length);
        edited.ShouldEndWith(".");
    }

    [Fact]
    public void A_light_end_is_cut_with_and_without_a_mark() =>
        Of(new CutEnd(), "The town has paid the whole bill, which the council welcomed in a letter.")
            .ShouldBe(["The town has paid the whole bill.", "The town has paid the whole bill ..."]);

    [Fact]
    public void An_end_with_a_condition_or_a_number_is_not_cut() =>
        Of(new CutEnd(), "The town has paid the whole bill, which will hold if 40 people come.").ShouldBeEmpty();

    [Fact]
    public void In_another_translation_only_what_the_original_holds_is_taken_out()
    {
        var other = new Statement("Perhaps the town will not pay the bill.", new TextSpan(0, 10), "Maybe the town will not pay the bill.");
        var text = new SeedText(Declared("Maybe the town will not pay the bill."), TextRelation.IndependentTranslation, [other]);
        var plan = SeedPlan.Of(text);
        plan.Offered[EditCatalogue.All.Single(edit => edit is DropHedge)].ShouldBe(0);
        plan.Offered[EditCatalogue.All.Single(edit => edit is DropNegation)].ShouldBe(1);
    }

    private static IEnumerable<string> Of(SeededEdit edit, string sentence)
    {
        var statement = new Statement(sentence, new TextSpan(0, sentence.Length), sentence);
        return edit.Of(statement, new SeedText(Declared(sentence), TextRelation.SameTranscript, [statement])).Select(edited => edited.Text);
    }

    private static SeedText Text(string speech) => SeedTexts.InOwnWords(Declared(speech));

    private static Speech Declared(string text) =>
        new("speech.txt", text, new TextMetadata { Kind = TextKind.Speech, Speaker = "Ruth Calloway", EventDates = [new EventDate(2025, 3, 6)] });
}
