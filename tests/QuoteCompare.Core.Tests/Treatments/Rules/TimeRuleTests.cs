using QuoteCompare.Core.Tests.Support;

namespace QuoteCompare.Core.Tests.Treatments.Rules;

public class TimeRuleTests
{
    [Theory]
    [InlineData("They promised an answer by {12|}{|31} March.", "time/changed", "31 March | 12 March")]
    [InlineData("They promised it on {Friday|}{|Monday} to us.", "time/changed", "Monday | Friday")]
    [InlineData("The lido opened in {1972|}{|1936} with a band.", "time/changed", "1936 | 1972")]
    [InlineData("They sold the lido last {week|}{|year} to us.", "time/changed", "last year | last week")]
    [InlineData("We expect an answer before the end of the {year|}{|month}.", "time/changed", "month | year")]
    [InlineData("We fished there every {day|}{|Sunday} with him.", "time/changed", "Sunday | day")]
    [InlineData("They pay next week and vote on March {10|}{|1}.", "time/changed", "March 1 | March 10")]
    [InlineData("They will {|today }answer the letter.", "time/left-out", "today | -")]
    [InlineData("We {|will }{opened~open} the gates.", "time/changed", "will open | opened")]
    [InlineData("They will {tomorrow |}answer the letter.", "time/put-in", "- | tomorrow")]
    public void Another_time_or_one_left_out_or_put_in_is_shown(string notation, string rule, string shown)
    {
        var quotation = new TreatmentCase(notation);
        quotation.Shown(quotation.Only(rule)).ShouldBe(shown);
    }

    [Theory]
    [InlineData("They answer {that day|}{|today} in the hall.")]
    [InlineData("They answer on {7 March 2025|}{|7 March} in the hall.")]
    [InlineData("They answer {on Friday|}{|tomorrow} in the hall.")]
    [InlineData("They pay it {yearly|}{|annually} to us.")]
    [InlineData("People swam in the lido{| in June 1936}.")]
    [InlineData("The gates may open for all.")]
    [InlineData("We {|will }{open|open} the gates.")]
    [InlineData("We {are|will} {opening~open} the gates.")]
    public void The_same_time_in_other_words_and_a_time_outside_have_no_finding(string notation) => In(notation).ShouldBeEmpty();

    [Theory]
    [InlineData("The town sold the lido{ on Thursday|} to us.", null)]
    [InlineData("The town sold the lido{ on Friday|} to us.", Certainty.Check)]
    [InlineData("The town sold the lido{| last year} to us.", Certainty.Check)]
    [InlineData("The town sold the lido last {week|}{|year} to us.", Certainty.Clear)]
    public void Outside_marks_the_day_of_the_speech_is_the_report_s_and_a_time_put_in_or_left_out_is_a_check(string notation, Certainty? certainty)
    {
        TreatmentCase.SpeechDay.Whole!.Value.DayOfWeek.ShouldBe(DayOfWeek.Thursday);
        In(notation, type: QuotationType.Indirect).Select(f => (Certainty?)f.Certainty).SingleOrDefault().ShouldBe(certainty);
    }

    [Theory]
    [InlineData("They promised an answer by {12|}{|31} March.", 1)]
    [InlineData("They will {|today }answer the letter.", 0)]
    public void Between_translations_only_dates_are_compared(string notation, int findings) => In(notation, TextRelation.IndependentTranslation).Count().ShouldBe(findings);

    private static IEnumerable<Finding> In(string notation, TextRelation relation = TextRelation.SameTranscript, QuotationType type = QuotationType.Direct) =>
        new TreatmentCase(notation, type, relation).Treatment.Findings.Where(f => f.Kind == FindingKind.Time);
}
