using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Core.Treatments;
using QuoteCompare.Web.Features.Overview;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Shared;
using QuoteCompare.Web.Tests.Features.Reading.Support;

namespace QuoteCompare.Web.Tests.Features.Overview;

public sealed class OverviewViewTests
{
    private const string Speech =
        "Good evening to all. Thank you for coming. The harbour opens in May. We paid for it ourselves.\n\nThe wall stands.\n\nIt cost nine pounds. Nobody was asked to pay more. Good night.";

    private static readonly HandMade First = new HandMade(Speech, "“The harbour opens in May,” she said. “It cost nine pounds.”") { Id = "first", Letter = "A" }
        .Quote("The harbour opens in May", ("The harbour opens in May", ""))
        .Quote("It cost nine pounds", ("It cost nine pounds", ""));

    private static readonly HandMade Second = new HandMade(Speech, "“The harbour opens in May, we paid for it ourselves,” she said. “The moon is far.” Nobody was asked to pay a pound more.") { Id = "second", Letter = "B" }
        .Quote("The harbour opens in May, we paid for it ourselves", ("The harbour opens in May. We paid for it ourselves", ""))
        .Quote("The moon is far", Outcome.Uncertain, ["The wall stands"])
        .Reuse("Nobody was asked to pay a pound more", "Nobody was asked to pay more");

    [Fact]
    public void A_long_table_goes_over_pages_and_a_mark_of_the_strip_leads_to_the_page_of_its_row()
    {
        OverviewView Page(int page) => OverviewView.From(ReadSpeech(), [First.Read()], new OverviewFilter(OverviewChoice.All, [], page), rowsAPage: 2);

        Page(1).Pages.ShouldBe(3);
        Page(1).Rows.Concat(Page(2).Rows).Concat(Page(3).Rows).Select(row => row.Range.ToString()).ShouldBe(View(new OverviewFilter(OverviewChoice.All, ["first"])).Rows.Select(row => row.Range.ToString()));
        Page(9).Filter.Page.ShouldBe(3);
        Page(1).Strip[0].Marks.Select(mark => mark.Href).ShouldBe(["speeches/speech/overview#s3", "speeches/speech/overview?page=2#s6"]);
    }

    [Fact]
    public void Runs_of_sentences_without_a_match_are_folded_and_a_single_one_is_not()
    {
        var rows = View().Rows;

        rows.Select(row => row.IsFolded ? $"[{row.Range}]" : $"{row.Range}").ShouldBe(["[1-2]", "3", "4", "5", "6", "7", "8"]);
    }

    [Fact]
    public void A_run_may_cross_paragraphs_and_every_sentence_is_in_one_row()
    {
        var rows = View(new OverviewFilter(OverviewChoice.All, ["first"])).Rows;

        rows.Select(row => row.IsFolded ? $"[{row.Range}]" : $"{row.Range}").ShouldBe(["[1-2]", "3", "[4-5]", "6", "[7-8]"]);
        rows.SelectMany(row => row.Sentences).Select(sentence => sentence.Number).ShouldBe(Enumerable.Range(1, 8));
    }

    [Fact]
    public void A_mark_stands_in_the_column_of_its_report_and_leads_to_the_quotation()
    {
        var third = Sentence(View(), 3);

        third.Cells.Select(cell => cell.Report.Letter).ShouldBe(["A", "B"]);
        var mark = third.Cells[1].Marks.ShouldHaveSingleItem();
        mark.Href.ShouldStartWith("speeches/speech/second/");
        mark.Words.ShouldBe("Report B, sentence 3, quotation 1: small differences");
    }

    [Fact]
    public void A_quotation_across_sentences_marks_each_of_them() =>
        View().Rows.SelectMany(row => row.Sentences).Where(s => s.Cells[1].Marks.Any(m => !m.IsReuse)).Select(s => s.Number).ShouldBe([3, 4]);

    [Fact]
    public void Similar_wording_without_quotation_marks_is_marked_as_that()
    {
        var mark = Sentence(View(), 7).Cells[1].Marks.ShouldHaveSingleItem();

        mark.IsReuse.ShouldBeTrue();
        mark.Label.Words.ShouldBe(Labels.Reuse);
        mark.Href.ShouldBe("speeches/speech/second#rp1");
    }

    [Fact]
    public void Matched_differently_lists_what_several_reports_use_in_different_ways()
    {
        var other = new HandMade(Speech, "“The harbour opens in May.” “It cost ten pounds.”") { Id = "other", Letter = "B" }
            .Quote("The harbour opens in May", ("The harbour opens in May", ""))
            .Quote("It cost ten pounds", ("It cost nine pounds", ""));
        var trimmed = WithTreatment(other.Read(), 1, new Treatment(Wording.Paraphrased, true, [], []));
        var view = OverviewView.From(ReadSpeech(), [First.Read(), trimmed], new OverviewFilter(OverviewChoice.Differently, []));

        view.Rows.Select(row => row.Range.ToString()).ShouldBe(["6"]);
    }

    [Fact]
    public void A_kind_asks_for_any_label_of_the_quotation_and_shows_that_label()
    {
        var treated = WithTreatment(First.Read(), 0, new Treatment(Wording.Paraphrased, true, [Recontextualisation.Redated], []));
        var view = OverviewView.From(ReadSpeech(), [treated], new OverviewFilter(OverviewChoice.Trimmed, []));

        var label = view.Rows.ShouldHaveSingleItem().Sentences[0].Cells[0].Marks[0].Label;
        label.Kind.ShouldBe(MarkKind.Trimmed);
    }

    [Fact]
    public void Uncertain_quotations_are_shown_at_their_nearest_passage_only_when_asked_for()
    {
        Sentence(View(), 5).IsUsed.ShouldBeFalse();

        var asked = View(new OverviewFilter(OverviewChoice.Uncertain, []));
        asked.Rows.ShouldHaveSingleItem().Range.ToString().ShouldBe("5");
        asked.Rows[0].Sentences[0].Cells[1].Marks[0].Words.ShouldEndWith("uncertain, nearest passage");
    }

    [Fact]
    public void No_match_found_lists_every_sentence_that_no_report_shown_uses() =>
        View(new OverviewFilter(OverviewChoice.Unmatched, ["first"])).Rows.Select(row => row.Range.ToString()).ShouldBe(["1", "2", "4", "5", "7", "8"]);

    [Fact]
    public void Quotations_without_a_passage_here_are_listed_with_why()
    {
        var unplaced = View().Unplaced;

        unplaced[0].Quotations.ShouldBeEmpty();
        var quotation = unplaced[1].Quotations.ShouldHaveSingleItem();
        (quotation.Words, quotation.Why).ShouldBe(("The moon is far", "uncertain"));
        unplaced[1].CheckList.ShouldBe("reports/second");
    }

    [Fact]
    public void The_strip_is_of_the_whole_speech_under_every_filter_and_its_marks_lead_to_rows()
    {
        var whole = RowsOf(View());
        foreach (var choice in OverviewChoices.Everything)
        {
            var view = View(new OverviewFilter(choice, []));
            var marks = view.Strip.SelectMany(row => row.Marks).Select(mark => mark.Href).ToList();

            marks.Count.ShouldBe(3);
            marks.Except(RowsOf(view).Concat(whole), StringComparer.Ordinal).ShouldBeEmpty();
        }

        static IEnumerable<string> RowsOf(OverviewView view) => view.Rows.SelectMany(row => row.Sentences).Select(s => $"{view.Address}#s{s.Number}");
    }

    [Fact]
    public void Counts_of_what_reports_made_of_sentences_are_to_check_and_never_shares()
    {
        foreach (var option in View().Options)
        {
            var words = option.Choice is OverviewChoice.All or OverviewChoice.Unmatched ? $"{option.Count}" : $"{option.Count} to check";
            option.CountWords.ShouldBe(words);
        }
    }

    [Fact]
    public void Swapping_the_names_of_reports_changes_nothing_but_the_names()
    {
        var plain = OverviewView.From(ReadSpeech(), [First.Read(), Second.Read()], OverviewFilter.None);
        var swapped = OverviewView.From(ReadSpeech(), [First.Read() with { Name = "Report B" }, Second.Read() with { Name = "Report A" }], OverviewFilter.None);

        swapped.Options.Select(option => option.Count).ShouldBe(plain.Options.Select(option => option.Count));
        swapped.Rows.Select(row => row.Range).ShouldBe(plain.Rows.Select(row => row.Range));
    }

    [Fact]
    public void A_sentence_quoted_a_hundred_times_shows_some_marks_and_says_how_many_more()
    {
        var report = string.Join('\n', Enumerable.Repeat("“The wall stands.”", 100));
        var made = new HandMade(Speech, report) { Id = "first" };
        var read = made.Quote("The wall stands", ("The wall stands", "")).Read();
        var repeated = read with { Comparison = read.Comparison with { Quotations = [.. Enumerable.Repeat(read.Comparison.Quotations[0], 100)] } };
        var cell = Sentence(OverviewView.From(ReadSpeech(), [repeated], OverviewFilter.None), 5).Cells[0];

        (cell.Marks.Count + cell.More).ShouldBe(100);
        cell.Marks.Count.ShouldBeLessThan(10);
    }

    [Fact]
    public void A_speech_without_sentences_or_reports_has_no_rows_and_fails_nowhere()
    {
        OverviewView.From(new ReadText("speech", TextMetadata.None, TextSegmenter.Segment("")), [], OverviewFilter.None).Rows.ShouldBeEmpty();
    }

    private static ReadReport WithTreatment(ReadReport report, int quotation, Treatment treatment) => report with
    {
        Comparison = report.Comparison with
        {
            Quotations = [.. report.Comparison.Quotations.Select((q, i) => i == quotation ? q with { Treatment = treatment } : q)],
        },
    };

    private static OverviewView View(OverviewFilter? filter = null) => OverviewView.From(ReadSpeech(), [First.Read(), Second.Read()], filter ?? OverviewFilter.None);

    private static ReadText ReadSpeech() => new("speech", TextMetadata.None, TextSegmenter.Segment(Speech));

    private static OverviewSentence Sentence(OverviewView view, int number) => view.Rows.SelectMany(row => row.Sentences).Single(sentence => sentence.Number == number);
}
