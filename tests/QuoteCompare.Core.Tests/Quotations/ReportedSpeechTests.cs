namespace QuoteCompare.Core.Tests.Quotations;

public sealed class ReportedSpeechTests
{
    [Theory]
    [InlineData("Lee said that the road would be closed.", "[that the road would be closed]")]
    [InlineData("Lee said the road would be closed.", "[the road would be closed]")]
    [InlineData("Lee said on Friday that the road would be closed.", "[that the road would be closed]")]
    [InlineData("Lee told reporters that the road would be closed.", "[that the road would be closed]")]
    [InlineData("Lee told reporters on Friday that the road would be closed.", "[that the road would be closed]")]
    [InlineData("The road would be closed, Lee said.", "[The road would be closed]")]
    [InlineData("The road would be closed, said Ann Lee, the mayor.", "[The road would be closed]")]
    [InlineData("The road would stay open unless engineers said it was unsafe, Lee said.", "[The road would stay open unless engineers said it was unsafe]")]
    [InlineData("The council has asked the county for 12 million dollars, Lee said.", "[The council has asked the county for 12 million dollars]")]
    [InlineData("Officials said the road was safe, but drivers said it was icy.", "[the road was safe] [it was icy]")]
    [InlineData("According to the mayor, the road would be closed.", "[the road would be closed]")]
    [InlineData("The road would be closed, according to the mayor.", "[The road would be closed]")]
    [InlineData("The road, Lee said, would be closed.", "[The road, Lee said, would be closed]")]
    [InlineData("Lee rejected any closure of the road.", "[rejected any closure of the road]")]
    [InlineData("Lee ruled out any closure of the road.", "[ruled out any closure of the road]")]
    [InlineData("Lee described the closure as a mistake.", "[the closure as a mistake]")]
    [InlineData("Lee concluded by saying that the road would stay open.", "[that the road would stay open]")]
    [InlineData("Lee made clear during a meeting on Tuesday that the road would stay open.", "[that the road would stay open]")]
    [InlineData("He repeated his warning that the road would be closed.", "[that the road would be closed]")]
    [InlineData("He further stressed that the road would stay open.", "[that the road would stay open]")]
    [InlineData("Lee opposed the plan, warning that the road would be closed.", "[that the road would be closed]")]
    [InlineData("Lee asked whether the road would be closed.", "[whether the road would be closed]")]
    [InlineData("Lee said the road would be closed, and added that the bridge would follow.", "[the road would be closed] [that the bridge would follow]")]
    [InlineData("It was announced by the ministry that the road would be closed.", "[that the road would be closed]")]
    [InlineData("He was quoted as saying that the road would be closed.", "[that the road would be closed]")]
    [InlineData("She was told that the road would be closed.", "[that the road would be closed]")]
    [InlineData("When asked whether the road would be closed, Lee left.", "[whether the road would be closed]")]
    [InlineData("Lee continued to insist that the road would be closed.", "[that the road would be closed]")]
    [InlineData("Lee urged the council to close the road.", "[the council to close the road]")]
    [InlineData("Lee called for a vote on the road.", "[a vote on the road]")]
    [InlineData("Ann Lee, 63, a doctor from Ohio, said the road would be closed.", "[the road would be closed]")]
    [InlineData("Ann Lee (D-Ohio) said the road would be closed.", "[the road would be closed]")]
    [InlineData("While Lee said the road would be closed, the council met.", "[the road would be closed]")]
    [InlineData("Bo Diaz, who said the road would be closed, left.", "[the road would be closed]")]
    [InlineData("Lee said the road would be closed, but declined to say when.", "[the road would be closed]")]
    [InlineData("His warning that the road would be closed was ignored.", "[that the road would be closed]")]
    [InlineData("Lee called the plan unwise.", "[the plan unwise]")]
    [InlineData("Mayor breaks silence, rejects closure of road\n\nThe council met on Friday evening in the town hall.", "[rejects closure of road]")]
    public void Reporting_clauses_yield_what_they_report(string report, string words) => Extracted.Words(report).ShouldBe(words);

    [Theory]
    [InlineData("Lee did not say whether the road would be closed.")]
    [InlineData("Lee could say that the road would be closed.")]
    [InlineData("Lee hopes that the road will stay open.")]
    [InlineData("Lee believes the road is too narrow.")]
    [InlineData("In spring eleven states passed such laws, and promises were kept.")]
    [InlineData("The new claims office opened in March.")]
    [InlineData("Lee called the office.")]
    [InlineData("The town has a club called Riverside.")]
    public void What_nobody_said_is_no_quotation(string report) => Extracted.From(report).ShouldBeEmpty();

    [Theory]
    [InlineData("Lee said the plan was “a costly mistake” for the town.", "the plan was “a costly mistake” for the town")]
    [InlineData("Lee rejected the plan, unless they “repent.”", "rejected the plan, unless they “repent.”")]
    [InlineData("Lee warned that the plan was “dishonorable.”", "that the plan was “dishonorable.”")]
    [InlineData("Closing it, Lee told reporters on Tuesday, “would be a terrible thing to do.”", "Closing it, Lee told reporters on Tuesday, “would be a terrible thing to do.”")]
    public void Told_and_quoted_words_in_one_are_mixed(string report, string words)
    {
        var quotation = Extracted.One(report);
        quotation.Type.ShouldBe(QuotationType.Mixed);
        quotation.Span.In(report).ShouldBe(words);
        quotation.Quoted.ShouldHaveSingleItem();
        report[quotation.Quoted[0].Start - 1].ShouldBe('“');
    }

    [Fact]
    public void Marked_speech_inside_told_speech_is_not_a_quotation_of_its_own()
    {
        const string Report = "“They say ‘let us talk’ and mean the opposite,” Lee said.";
        Extracted.Words(Report).ShouldBe("[They say ‘let us talk’ and mean the opposite]");
    }

    [Theory]
    [InlineData("Lee said that it was late.", "said", CueClass.Says)]
    [InlineData("Lee argued that it was late.", "argued", CueClass.Argues)]
    [InlineData("Lee acknowledged that it was late.", "acknowledged", CueClass.Concedes)]
    [InlineData("Lee warned that it was late.", "warned", CueClass.Warns)]
    [InlineData("Lee dismissed the plan.", "dismissed", CueClass.Other)]
    [InlineData("Lee concluded by saying that it was late.", "concluded by saying", CueClass.Argues)]
    [InlineData("According to Lee, it was late.", "According to", CueClass.Says)]
    public void The_cue_is_shown_with_its_dictionary_class(string report, string cue, CueClass expected)
    {
        var quotation = Extracted.One(report);
        quotation.Cue.ShouldBe(cue);
        quotation.CueSpan!.Value.In(report).ShouldBe(cue);
        quotation.CueClass.ShouldBe(expected);
    }
}
