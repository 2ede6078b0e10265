using System.Text;
using QuoteCompare.Cli.Json;
using QuoteCompare.Cli.Tests.Support;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Tests.Json;

public sealed class ComparisonJsonTests
{
    [Fact]
    public void A_located_quotation_is_written_with_all_it_holds() => Written(Built.Located).ShouldBe(Expected(
        """
        {"start":12,"end":56,"text":"We will stay” and, he said, “[the hall] open",
        "spans":[{"start":12,"end":24},{"start":41,"end":56}],"paragraph":1,"type":"direct",
        "speaker":"Carl Reed","speakerSpan":{"start":0,"end":2},"cue":"warned","cueSpan":{"start":3,"end":9},"cueClass":"warns",
        "event":"--09-17","continues":false,"outcome":"located",
        "sources":[{"original":"speech.txt","start":13,"end":30,"text":"we will stay open"}],"confidence":0.833,
        "candidates":[{"original":"speech.txt","start":13,"end":30,"score":0.5}],
        "wording":"near","trimmed":true,"recontextualised":["interpolated"],
        "findings":[{"kind":"cut-short","group":"trimmed","original":"speech.txt","originalStart":0,"originalEnd":12,
        "reportStart":null,"reportEnd":null,"rule":"cut-short/start","certainty":"likely",
        "why":"“If it rains,” stands before it.","fair":"It may be told elsewhere."}]}
        """));

    [Fact]
    public void The_distance_of_joined_passages_is_written_where_it_is_known()
    {
        var treatment = Built.Located.Treatment!;
        var joined = treatment.Findings[0] with { Kind = FindingKind.Joined, WordsApart = 440 };
        Written(Built.Located with { Treatment = treatment with { Findings = [joined] } }).ShouldContain("\"wordsApart\":440,\"rule\"");
        Written(Built.Located).ShouldNotContain("wordsApart");
    }

    [Fact]
    public void A_quotation_without_match_has_every_field_too() => Written(Built.NotFound).ShouldBe(Expected(
        """
        {"start":0,"end":2,"text":"He","spans":null,"paragraph":1,"type":"indirect",
        "speaker":null,"speakerSpan":null,"cue":"","cueSpan":null,"cueClass":null,
        "event":null,"continues":true,"outcome":"no-match",
        "sources":[],"confidence":null,"candidates":[],
        "wording":null,"trimmed":false,"recontextualised":[],"findings":[]}
        """));

    [Fact]
    public void Nothing_found_is_written_as_nothing() => Written().ShouldBe(Expected(""));

    private static string Expected(string quotations) =>
        $$"""
        {"schema":"quotecompare/comparison/1","engine":"9.9.9","report":"report.txt",
        "originals":[{"name":"speech.txt","relation":"same-transcript"}],
        "quotations":[{{quotations}}],
        "reuse":[{"start":3,"end":9,"original":"speech.txt",
        "sources":[{"original":"speech.txt","start":32,"end":38,"text":"Nobody"}],"confidence":0.7}]}
        """.ReplaceLineEndings("");

    private static string Written(params ComparedQuotation[] quotations) => Encoding.UTF8.GetString(
        JsonOutput.Line(json => ComparisonJson.Write(json, (Built.Request, Built.Comparison(quotations))))).TrimEnd('\n');
}
