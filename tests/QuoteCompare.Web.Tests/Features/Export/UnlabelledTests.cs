using QuoteCompare.Core;
using QuoteCompare.Web.Features.Export;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Tests.Features.Reading.Support;

namespace QuoteCompare.Web.Tests.Features.Export;

public sealed class UnlabelledTests
{
    private readonly Comparison comparison = Unlabelled.Of(
        new HandMade("We will pay. Others may follow us.", "“We shall pay,” she said. “Nobody follows,” she added. Others may follow us.")
            .Quote("We shall pay", ("We will pay", "We | will > shall | pay"))
            .Quote("Nobody follows", Outcome.Uncertain, ["Others may follow us"])
            .Reuse("Others may follow us", "Others may follow us")
            .Read().Comparison);

    [Fact]
    public void The_passage_stays_and_its_word_account_is_one_wording_over_the_other()
    {
        var alignment = comparison.Quotations[0].Alignments.ShouldHaveSingleItem();

        alignment.Passage.Span.ShouldBe(new TextSpan(0, 11));
        alignment.Links.ShouldBeEmpty();
        alignment.Script.Edits.ShouldBe([new Edit(EditKind.Substituted, alignment.Rendering, alignment.Window)]);
    }

    [Fact]
    public void Nothing_tells_two_quotations_apart_but_their_passages()
    {
        comparison.Quotations.Select(q => (q.Outcome, q.Confidence, q.Treatment, q.Candidates.Count)).Distinct().ShouldHaveSingleItem();
        comparison.Quotations.SelectMany(q => QuotationLabels.Of(q, comparison)).Distinct().ShouldHaveSingleItem().Words.ShouldBe("not labelled");
    }

    [Fact]
    public void Similar_wording_is_not_pointed_out() => comparison.Reuse.ShouldBeEmpty();
}
