using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using QuoteCompare.Core.Tests.Support;
using QuoteCompare.Core.Treatments;

namespace QuoteCompare.Core.Tests;

/// <summary>What the product says and never says.</summary>
public class WordingRulesTests
{
    /// <summary>A case for every rule; in none of them do the two texts hold a word of the list.</summary>
    private static readonly TreatmentCase[] EveryRule =
    [
        new("is {just|only} a road with {buildings|houses} on it"),
        new("the county {paid~pays} half"),
        new("a road with {buildings|}{|houses} on it"),
        new("close by a{ open and public and written|} vote in this room"),
        new("They {[the county’s officers] |}have promised"),
        new("{[The traders]|}{|They} asked hard questions"),
        new("The price of bread {fell|}{|rose} by a tenth in the spring."),
        new("We will sell the barge to {Lindholm|}{|Osterby} in May."),
        new("it will not close {|by long and sudden neglect of old promises, }with a notice"),
        new("Their policy is chaotic {|and nobody knows it. This is so. }//They are using a trick."),
        new("the {|honourable }President said so"),
        new("412 children {…|from our four schools} learned"),
        new("They do not pay. {… |We keep them for the town. Now the facts as I know them. }//My mother taught here."),
        new("We can pay for the boiler{|, but we cannot pay for rooms}."),
        new("{|As far as the engineers can tell, }{The|the} tank itself is sound."),
        new("They do not pay. {|We keep them for the town. Now the facts as I know them. }//My mother taught here."),
        new("{1>Write a kind letter to the county.} //Buy a ticket for the summer. {<1 Write a kind letter to the county.}"),
        new("{1>if it expresses deep regret, }if it returns to the deal it left, {<1 if it expresses deep regret, }then it can speak."),
        new("{1>tonight }we begin the long work{<1  tonight}"),
        new("{|If the county pays, }the town will open the gates."),
        new("in the land of {Castrova|}{|Rameses}, as we said"),
        new("{|If they pay by June. }Then we will open the gates."),
        new("The town will close the pool. {|That does not mean that we give up.}"),
        new("We will {|not }borrow to make up the difference."),
        new("The repairs cost {900|}{|340} pounds."),
        new("They promised an answer by {12|}{|31} March."),
        new("{All|}{|Most} of her pupils came back."),
        new("The lido will {|probably }cost us the park."),
        new("{|Some traders on the street say that }{A|a} car park would earn the town twice as much."),
        new("{|On Monday I met the officers. }{[The traders]|}{|They} asked hard questions."),
        new("It has lost money in every year{! , she admitted !}", Cue: "admitted"),
        new("{|They say the town is }a road with houses on it"),
        new("{|Send them a }kind letter{| today}"),
        new("Last summer people swam in the lido.", Told: new EventDate(2025, 2, 20)),
    ];

    private static IEnumerable<TreatmentCase> EveryCase =>
        from quotation in EveryRule
        from relation in Enum.GetValues<TextRelation>()
        from type in Enum.GetValues<QuotationType>()
        select quotation with { Relation = relation, Type = type };

    [Fact]
    public void Every_rule_states_both_wordings_and_judges_neither()
    {
        foreach (var finding in EveryCase.SelectMany(c => c.Treatment.Findings))
        {
            ForbiddenWords.ShouldStateOnly(finding.Why);
            ForbiddenWords.ShouldStateOnly(finding.Fair);
            finding.Why.ShouldMatch("^(?=[A-Z“]).*“(?s:.+)”.*[.]$");
            finding.Fair.ShouldMatch("^[A-Z].*[.]$");
            finding.Rule.ShouldMatch("^[a-z-]+/[a-z-]+$");
        }
    }

    [Fact]
    public void The_cases_reach_every_rule()
    {
        var rules = typeof(Treatment).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(IFindingRule)) && t.IsClass).Select(t => t.Name);
        var reached = EveryCase.SelectMany(c => c.Treatment.Findings).Select(f => f.Rule.Split('/')[0].Replace("-", "")).Distinct().ToList();
        rules.Select(name => name.Replace("Rule", "").ToLowerInvariant()).ShouldBe(reached, ignoreOrder: true);
    }

    [Fact]
    public void Between_translations_nothing_is_called_added_altered_or_cut()
    {
        foreach (var finding in EveryCase.Where(c => c.Relation != TextRelation.SameTranscript).SelectMany(c => c.Treatment.Findings))
            $"{finding.Why} {finding.Fair} {Labels.Of(finding)}".ShouldNotMatch(@"\b(added|adds|altered|alters|changed the words|cut)\b");
    }

    [Fact]
    public void Reported_speech_gets_no_ellipsis_bracket_fragment_or_shortened_finding()
    {
        foreach (var reported in EveryCase.Where(c => c.Type == QuotationType.Indirect))
            reported.Treatment.Findings.ShouldAllBe(f => f.Group != FindingGroup.Trimmed && f.Group != FindingGroup.Style && f.Group != FindingGroup.Wording);
    }

    [Fact]
    public void Sentences_to_read_aloud_judge_nothing()
    {
        foreach (var quotation in EveryCase)
            ForbiddenWords.ShouldStateOnly(ReadAloud.Of(quotation.Compared, quotation.Pair.Report.Text, [quotation.Pair.Original.Text]));
    }

    /// <summary>Words that the stemmer lists as exceptions of its algorithm: data, said by nothing.</summary>
    private static readonly string[] Stemmed = ["bias"];

    /// <summary>Labels, findings, messages: whatever the engine can say stands in its string literals.</summary>
    [Fact]
    public void No_literal_of_the_engine_judges()
    {
        using var file = File.OpenRead(typeof(Treatment).Assembly.Location);
        using var image = new PEReader(file);
        var reader = image.GetMetadataReader();
        var read = 0;
        for (var handle = reader.GetNextHandle(MetadataTokens.UserStringHandle(0)); !handle.IsNil; handle = reader.GetNextHandle(handle))
        {
            var literal = reader.GetUserString(handle);
            if (!Stemmed.Contains(literal)) ForbiddenWords.ShouldStateOnly(literal);
            read++;
        }

        read.ShouldBeGreaterThan(100);
    }

    [Theory]
    [InlineData("The outlet silently cut it")]
    [InlineData("a hostile report")]
    [InlineData("Misquoted.")]
    [InlineData("an anti-war paper")]
    public void The_list_finds_what_it_forbids(string text) => Should.Throw<ShouldAssertException>(() => ForbiddenWords.ShouldStateOnly(text));
}
