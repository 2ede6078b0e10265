using QuoteCompare.Core;
using QuoteCompare.Web.Features.CheckList;
using static QuoteCompare.Web.Tests.Features.CheckList.HandMadeComparison;

namespace QuoteCompare.Web.Tests.Features.CheckList;

public sealed class CheckListViewTests
{
    private static readonly ComparedQuotation[] OneOfEach =
    [
        Located("alpha"),
        Located("beta", Wording.Paraphrased),
        Unlinked("gamma", Outcome.OtherEvent),
        Located("delta", Wording.Verbatim, QuotationType.Direct, Finding(FindingGroup.Trimmed, FindingKind.Omitted)),
        Unlinked("epsilon", Outcome.NoMatch, QuotationType.Indirect),
        Unlinked("zeta", Outcome.Uncertain),
        Located("eta", Wording.Near, QuotationType.Indirect, Finding(FindingGroup.Recontextualised, FindingKind.Added)),
        Located("theta", Wording.Near, QuotationType.Direct, Finding(FindingGroup.Meaning, FindingKind.Negation)),
    ];

    [Fact]
    public void Check_first_puts_what_may_stand_in_another_context_first_and_what_is_not_compared_last() =>
        Words(View(CheckListOrder.CheckFirst, null, ["Ada"], OneOfEach)).ShouldBe(["theta", "eta", "zeta", "delta", "epsilon", "beta", "alpha", "gamma"]);

    [Fact]
    public void What_the_report_itself_puts_in_brackets_waits_for_what_may_mislead()
    {
        var bracket = Finding(FindingGroup.Recontextualised, FindingKind.Added) with { Rule = "added/in-brackets" };
        var number = Finding(FindingGroup.Meaning, FindingKind.Number);

        Words(View(CheckListOrder.CheckFirst, null, ["Ada"], Located("alpha", Wording.Near, QuotationType.Direct, bracket), Located("beta", Wording.Near, QuotationType.Indirect, number)))
            .ShouldBe(["beta", "alpha"]);
    }

    [Theory]
    [InlineData(FindingKind.Number, "number/changed", Certainty.Clear, "number differs")]
    [InlineData(FindingKind.Condition, "condition/left-out", Certainty.Likely, "condition left out")]
    [InlineData(FindingKind.Negation, "negation/put-in", Certainty.Likely, "negation put in")]
    [InlineData(FindingKind.Hedge, "hedge/asked", Certainty.Likely, "check hedge")]
    public void What_changes_the_sense_is_named_before_the_wording(FindingKind kind, string rule, Certainty certainty, string words)
    {
        var finding = Finding(FindingGroup.Meaning, kind) with { Rule = rule, Certainty = certainty };

        View(CheckListOrder.Text, null, ["Ada"], Located("alpha", Wording.Near, QuotationType.Direct, finding)).Rows[0].Labels.Select(label => label.Words).ShouldBe([words, "small differences"]);
    }

    [Fact]
    public void What_is_only_to_be_checked_names_no_label()
    {
        var finding = Finding(FindingGroup.Meaning, FindingKind.Number) with { Certainty = Certainty.Check };

        View(CheckListOrder.Text, null, ["Ada"], Located("alpha", Wording.Near, QuotationType.Direct, finding)).Rows[0].Labels.Select(label => label.Words).ShouldBe(["small differences"]);
    }

    [Fact]
    public void Text_order_is_that_of_the_report() =>
        Words(View(CheckListOrder.Text, null, ["Ada"], OneOfEach)).ShouldBe(["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"]);

    [Fact]
    public void Numbers_are_those_of_the_report_in_every_order() =>
        View(CheckListOrder.CheckFirst, null, ["Ada"], OneOfEach).Rows.Select(row => row.Number).ShouldBe([8, 7, 6, 4, 5, 2, 1, 3]);

    [Fact]
    public void Who_published_the_report_changes_no_row()
    {
        var one = View(CheckListOrder.CheckFirst, "The Ledger", ["Ada"], OneOfEach);
        var other = View(CheckListOrder.CheckFirst, "The Courier", ["Ada"], OneOfEach);

        one.Rows.Select(row => row.ToString()).ShouldBe(other.Rows.Select(row => row.ToString()));
        one.Rows.Zip(other.Rows).ShouldAllBe(pair => pair.First.Findings.SequenceEqual(pair.Second.Findings) && pair.First.Labels.SequenceEqual(pair.Second.Labels));
    }

    [Fact]
    public void A_passage_is_named_by_the_numbers_of_the_speech()
    {
        var row = View(CheckListOrder.Text, null, ["Ada"], Located("beta")).Rows.ShouldHaveSingleItem();

        row.Passages.ShouldHaveSingleItem().Place.ShouldBe("¶\u00A01, sentence\u00A02");
        row.Passages[0].Words.ShouldBe("beta");
        row.LinkCertainty.ShouldBe("clear");
        row.Address.ShouldBe("speeches/speech/report/6-10");
    }

    [Fact]
    public void A_quotation_without_a_passage_says_so_and_shows_the_nearest()
    {
        var row = View(CheckListOrder.Text, null, ["Ada"], Unlinked("zeta", Outcome.NoMatch)).Rows.ShouldHaveSingleItem();

        row.Labels.ShouldHaveSingleItem().Words.ShouldBe("no match found in this text");
        row.Nearest.ShouldHaveSingleItem().Words.ShouldBe("delta");
        row.LinkCertainty.ShouldBeNull();
    }

    [Fact]
    public void What_was_said_elsewhere_is_named_by_its_day_and_shown_beside_no_passage()
    {
        var row = View(CheckListOrder.Text, null, ["Ada"], Unlinked("zeta", Outcome.OtherEvent)).Rows.ShouldHaveSingleItem();

        row.Labels.ShouldHaveSingleItem().Words.ShouldBe("about another speech (7 February 2025), not compared");
        row.Nearest.ShouldBeEmpty();
    }

    [Fact]
    public void Harmless_differences_are_named_once_and_quietly()
    {
        var wording = Finding(FindingGroup.Wording, FindingKind.Substituted);
        var row = View(CheckListOrder.Text, null, ["Ada"], Located("beta", Wording.Paraphrased, QuotationType.Direct, wording, wording)).Rows.ShouldHaveSingleItem();

        row.Findings.ShouldBeEmpty();
        row.Also.ShouldBe(["other words"]);
    }

    [Fact]
    public void Harmless_differences_say_the_words_of_both_texts()
    {
        var wording = Finding(FindingGroup.Wording, FindingKind.Substituted) with { ReportSpan = InReport("beta"), OriginalSpan = InSpeech("gamma") };
        var row = View(CheckListOrder.Text, null, ["Ada"], Located("beta", Wording.Paraphrased, QuotationType.Direct, wording, wording)).Rows.ShouldHaveSingleItem();

        row.Also.ShouldBe(["other words: “beta” (speech: “gamma”)"]);
    }

    [Fact]
    public void A_report_on_no_speech_of_the_library_has_pages_of_its_own_and_no_relation()
    {
        var view = View(CheckListOrder.Text, null, [], Unlinked("zeta", Outcome.NoMatch));

        view.Speeches.ShouldBeEmpty();
        view.Rows.ShouldHaveSingleItem().Address.ShouldStartWith("reports/report/");
    }

    [Fact]
    public void The_declared_relation_is_named_with_who_declared_it() =>
        View(CheckListOrder.Text, null, ["An editor"], OneOfEach).Speeches.ShouldHaveSingleItem()
            .Relation.ShouldStartWith("Treated as the same transcript (declared by An editor, not verified): ");

    [Fact]
    public void A_filter_shows_only_its_kind_and_every_filter_counts_what_it_lets_through()
    {
        var view = View(CheckListChoice.Default with { Show = CheckListFilter.Unlinked }, null, ["Ada"], OneOfEach);

        Words(view).ShouldBe(["zeta", "epsilon", "gamma"]);
        view.Filters.ShouldBe([
            (CheckListFilter.All, 8), (CheckListFilter.Undecided, 8), (CheckListFilter.Recontextualised, 1), (CheckListFilter.Trimmed, 0), (CheckListFilter.Paraphrased, 3),
            (CheckListFilter.Verbatim, 2), (CheckListFilter.Unlinked, 3)]);
        view.Total.ShouldBe(8);
    }

    [Fact]
    public void A_row_leads_to_its_neighbours_as_shown()
    {
        var rows = View(CheckListChoice.Default with { Show = CheckListFilter.Unlinked }, null, ["Ada"], OneOfEach).Rows;

        rows[0].Ways!.Previous.ShouldBeNull();
        rows[0].Ways!.Next.ShouldBe($"reports/report?show=no-passage#{Anchor("epsilon")}");
        rows[^1].Ways!.Previous.ShouldBe($"reports/report?show=no-passage#{Anchor("epsilon")}");
        rows[^1].Ways!.Next.ShouldBeNull();
    }

    [Fact]
    public void A_decision_stands_in_the_address_that_makes_it_and_leads_back_to_its_quotation()
    {
        var row = View(CheckListOrder.Text, null, ["Ada"], Located("beta")).Rows[0];

        row.Decision.ShouldBeNull();
        row.Ways!.Decisions.ShouldBe([
            (Decision.Agree, "reports/report?order=text&decided=6-10a#q6-10"), (Decision.Disagree, "reports/report?order=text&decided=6-10d#q6-10"),
            (Decision.CannotTell, "reports/report?order=text&decided=6-10u#q6-10")]);
    }

    [Fact]
    public void The_decision_that_was_made_is_taken_back_by_its_own_link_and_changed_by_the_others()
    {
        var decided = CheckListChoice.Default with { Decisions = Decisions.Parse("6-10d") };
        var view = View(decided, null, ["Ada"], Located("alpha"), Located("beta"));

        view.Decided.ShouldBe(1);
        var row = view.Rows.Single(r => r.Decision is not null);
        row.Words.ShouldBe(["beta"]);
        row.Ways!.Decisions.Select(way => way.Href).ShouldBe(["reports/report?decided=6-10a#q6-10", "reports/report#q6-10", "reports/report?decided=6-10u#q6-10"]);
    }

    [Fact]
    public void Where_only_open_quotations_are_shown_a_decision_leads_on_to_the_next()
    {
        var rows = View(CheckListChoice.Default with { Show = CheckListFilter.Undecided }, null, ["Ada"], Located("alpha"), Located("beta")).Rows;

        rows[0].Ways!.Decisions[0].Href.ShouldBe($"reports/report?show=to-check&decided=0-5a#{Anchor("beta")}");
        rows[1].Ways!.Decisions[0].Href.ShouldBe($"reports/report?show=to-check&decided=6-10a#{CheckListView.ListAnchor}");
    }

    [Fact]
    public void A_list_of_very_many_quotations_goes_over_pages_and_keeps_its_decisions()
    {
        var many = Enumerable.Repeat(Located("alpha"), 250).ToArray();
        var last = View(CheckListChoice.Default with { Order = CheckListOrder.Text, Page = 99, Decisions = Decisions.Parse("0-5a7-9d") }, null, ["Ada"], many);

        (last.Pages, last.Choice.Page, last.Rows.Count, last.Total).ShouldBe((3, 3, 50, 250));
        last.Choice.AddressOf("report").ShouldBe("reports/report?order=text&page=3&decided=0-5a");
    }

    private static string Anchor(string word) => $"q{InReport(word).Start}-{InReport(word).End}";

    private static IEnumerable<string> Words(CheckListView view) => view.Rows.Select(row => row.Words.ShouldHaveSingleItem());
}
