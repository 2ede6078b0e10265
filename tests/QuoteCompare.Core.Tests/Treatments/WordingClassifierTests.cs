using QuoteCompare.Core.Tests.Support;

namespace QuoteCompare.Core.Tests.Treatments;

public class WordingClassifierTests
{
    [Theory]
    [InlineData("If it closes, it will close by a vote in this room.")]
    [InlineData("If the county pays half,{!” she said, “!} the town will pay the rest.")]
    [InlineData("31,400 people swam, and 412 children {…|from our four schools} learned to swim there.")]
    [InlineData("They {[the officers] |}have promised us an answer.")]
    [InlineData("{|Some say that }{A|a} car park would earn the town twice as much.")]
    [InlineData("We can pay for the boiler{|, but not for rooms}.")]
    public void The_same_words_are_verbatim_whatever_is_left_out_round_them(string notation) => WordingOf(notation).ShouldBe(Wording.Verbatim);

    [Theory]
    [InlineData("If the county {paid~pays} half, the town {would~will} pay.")]
    [InlineData("It will close by {the|a} vote in this room.")]
    [InlineData("It will close by vote in {|the }room.")]
    [InlineData("{Twelve~12} people came.")]
    [InlineData("{[The traders]|}{|They} asked hard questions.")]
    public void Function_words_and_inflection_leave_the_wording_near(string notation) => WordingOf(notation).ShouldBe(Wording.Near);

    [Theory]
    [InlineData("one two three four five six seven eight nine {other|ten}", Wording.Near)]
    [InlineData("one two three four five six seven eight {other|nine}", Wording.Paraphrased)]
    [InlineData("one two three four five six seven eight nine{ other|}", Wording.Near)]
    [InlineData("one two three four five six seven eight{ other|}", Wording.Paraphrased)]
    public void One_word_in_ten_is_the_border_of_near(string notation, Wording expected) => WordingOf(notation).ShouldBe(expected);

    [Fact]
    public void Words_at_another_place_are_not_verbatim() => WordingOf("{1>tonight }we begin the long work{<1  tonight}").ShouldBe(Wording.Near);

    [Fact]
    public void A_phrase_counts_only_the_words_that_differ() =>
        WordingOf("one two three four five six seven the {Foreign minister|Minister of Foreign Affairs}").ShouldBe(Wording.Near);

    [Theory]
    [InlineData(QuotationType.Direct)]
    [InlineData(QuotationType.Indirect)]
    public void The_measure_is_one_inside_and_outside_quotation_marks(QuotationType type) =>
        new TreatmentCase("we {shut|close} the {pool|lido}", type).Treatment.Wording.ShouldBe(Wording.Paraphrased);

    private static Wording WordingOf(string notation) => new TreatmentCase(notation).Treatment.Wording;
}
