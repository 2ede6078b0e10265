using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Features.Statements;
using QuoteCompare.Web.Tests.Features.Reading.Support;

namespace QuoteCompare.Web.Tests.Features.Statements;

public sealed class StatementCollationTests
{
    [Theory]
    [InlineData("the same words", "It closed in June.", "It closed in June", "It closed in June", "It closed in June.", "It closed in June")]
    [InlineData("other words", "It closed in June.", "It closed in summer", "It closed in | June > summer", "It closed | in June.", "It closed | in {summer}")]
    [InlineData("left out", "It closed at last in June.", "It closed in June", "It closed | -at last | in June", "It closed | at last | in June.", "It closed | - | in June")]
    [InlineData("left out at an ellipsis", "It closed at last in June.", "It closed in June", "It closed | …at last | in June", "It closed | at last | in June.", "It closed | … | in June")]
    [InlineData("left out within a phrase", "Only the lido closed.", "the lido closed", "-Only | the lido closed", "Only the lido closed.", "the lido closed -")]
    [InlineData("a few words without counterpart stand in their phrase", "It closed in June.", "It closed late in June", "It closed | +late | in June", "It closed | in June.", "It closed | +late in June")]
    [InlineData(
        "many words without counterpart have a column", "It closed in June.", "It closed after two cold wet weeks in June", "It closed | +after two cold wet weeks | in June",
        "It closed | () | in June.", "It closed | +after two cold wet weeks | in June")]
    [InlineData("in brackets", "They closed it in June.", "They [the council] closed it", "They | [the council] | closed it | -in June", "They closed | it in June.", "They [the council] closed | it -")]
    [InlineData("moved", "In June it closed down.", "it closed down in June", "it closed down | ~In June > in June", "In June | it closed down.", "~in June | it closed down")]
    [InlineData("small words make no sign", "It closed in June.", "It closed June", "It closed | -in | June", "It closed in June.", "It closed June")]
    public void A_wording_stands_under_the_words_that_it_renders(string claim, string spoken, string written, string account, string columns, string cells)
    {
        var view = View(spoken, new HandMade(spoken, written).Quote(written, (spoken.TrimEnd('.'), account)));

        Columns(view).ShouldBe(columns, claim);
        Rows(view).ShouldBe([cells], claim);
    }

    [Fact]
    public void The_statement_is_cut_wherever_some_report_has_other_words()
    {
        const string speech = "The lido opened in June and lost money.";
        var view = View(
            speech,
            new HandMade(speech, "The lido opened in May and lost money").Quote("The lido opened in May and lost money", (speech[..^1], "The lido opened in | June > May | and lost money")),
            new HandMade(speech, "The pool opened in June") { Id = "other", Letter = "B" }.Quote("The pool opened in June", (speech[..^1], "The | lido > pool | opened in June | -and lost money")));

        Columns(view).ShouldBe("The lido | opened | in June | and lost money.");
        Rows(view).ShouldBe(["The lido | opened | in {May} | and lost money", "The {pool} | opened | in June | -"]);
    }

    [Fact]
    public void A_phrase_that_some_report_renders_as_one_is_never_cut()
    {
        const string speech = "We fear bilateral common talks today.";
        var view = View(
            speech,
            new HandMade(speech, "We fear joint talks today").Quote("We fear joint talks today", (speech[..^1], "We fear | bilateral common > joint | talks today")),
            new HandMade(speech, "We fear bilateral shared talks today") { Id = "other" }.Quote("We fear bilateral shared talks today", (speech[..^1], "We fear bilateral | common > shared | talks today")));

        Columns(view).ShouldBe("We fear | bilateral common | talks today.");
        Rows(view)[1].ShouldBe("We fear | bilateral {shared} | talks today");
    }

    [Fact]
    public void Two_passages_of_a_quotation_in_one_sentence_are_one_row()
    {
        const string speech = "First the gate opens and on the hill the water flows.";
        var view = View(speech, new HandMade(speech, "The gate opens, the water flows.").Quote(
            "The gate opens, the water flows", ("gate opens", "gate opens | -and on the hill the water flows"), ("the water flows", "the water flows")));

        Rows(view).ShouldHaveSingleItem().ShouldBe("gate opens, | - | the water flows");
    }

    [Fact]
    public void Two_quotations_of_a_report_on_one_sentence_are_two_rows()
    {
        const string speech = "The gate opens and the water flows.";
        var view = View(speech, new HandMade(speech, "“The gate opens”. “the water flows.”")
            .Quote("The gate opens", ("The gate opens", "The gate opens")).Quote("the water flows", ("the water flows", "the water flows")));

        view.Rows.Select(row => row.Quotation.Number).ShouldBe([1, 2]);
        Rows(view).Count.ShouldBe(2);
    }

    [Fact]
    public void The_columns_together_are_the_statement_with_its_marks()
    {
        const string speech = "“If,” they say – (and some do) – “it closes”, we will not borrow to make up the difference, whatever the county, the town or the bank may offer us in the end!";
        var view = View(speech, new HandMade(speech, "we will not borrow").Quote("we will not borrow", ("we will not borrow", "we will not borrow")));

        string.Join(' ', view.Blocks.SelectMany(block => block.Columns).Select(column => column.Words)).ShouldBe(speech);
    }

    [Fact]
    public void A_block_holds_no_more_columns_than_a_phone_sets_below_each_other_and_no_quotation_that_has_nothing_there()
    {
        var sentences = Enumerable.Range(0, 40).Select(i => $"Number{i} closed in year{i}.").ToList();
        var speech = string.Join(' ', sentences);
        var report = new HandMade(speech, speech);
        foreach (var sentence in sentences) report.Quote(sentence.TrimEnd('.'), (sentence.TrimEnd('.'), sentence.TrimEnd('.')));

        var view = StatementView.From(Read(speech), [report.Read()], new SentenceRange(1, 40))!;

        view.Blocks.Max(block => block.Columns.Count).ShouldBeLessThanOrEqualTo(BlockBreaker.MostColumns);
        view.Blocks.Sum(block => block.Rows.Count).ShouldBeLessThan(80);
        view.Blocks.SelectMany(block => block.Columns).Select(column => column.Sentence).OfType<int>().ShouldBe(Enumerable.Range(1, 40));
    }

    [Fact]
    public void Other_names_and_another_order_of_the_reports_leave_every_cell_as_it_is()
    {
        const string speech = "The lido opened in June and lost money.";
        HandMade One(string letter) => new HandMade(speech, "The lido opened in May") { Id = $"one{letter}", Letter = letter }.Quote("The lido opened in May", (speech[..^1], "The lido opened in | June > May | -and lost money"));
        HandMade Two(string letter) => new HandMade(speech, "The pool opened in June") { Id = $"two{letter}", Letter = letter }.Quote("The pool opened in June", (speech[..^1], "The | lido > pool | opened in June | -and lost money"));

        var (view, other) = (View(speech, One("A"), Two("B")), View(speech, Two("A"), One("B")));

        Columns(other).ShouldBe(Columns(view));
        Rows(other).ShouldBe(Rows(view).Reverse());
    }

    [Fact]
    public async Task A_statement_without_an_end_takes_no_time_without_an_end()
    {
        var speech = string.Join(' ', Enumerable.Range(0, 40_000).Select(i => $"word{i}"));
        var report = new HandMade(speech, "word1 word2");
        for (var i = 0; i < 50; i++) report.Quote("word1 word2", ("word1 word2", "word1 word2"));

        var view = await Task.Run(() => View(speech, report), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        view.Blocks.Count.ShouldBeGreaterThan(100);
    }

    private static StatementView View(string speech, params HandMade[] reports) =>
        StatementView.From(Read(speech), [.. reports.Select(report => report.Read())], new SentenceRange(1, 1))!;

    private static ReadText Read(string speech) => new("speech", TextMetadata.None, TextSegmenter.Segment(speech));

    private static string Columns(StatementView view) => string.Join(" | ", view.Blocks.SelectMany(block => block.Columns).Select(column => column.Words ?? "()"));

    private static IReadOnlyList<string> Rows(StatementView view) =>
        [.. view.Blocks.SelectMany(block => block.Rows).GroupBy(row => row.Row).Select(row => string.Join(" | ", row.SelectMany(block => block.Cells).Select(Draw)))];

    private static string Draw(CollationCell cell) => string.Join(' ', cell.Parts.Select(part => part.Kind switch
    {
        CellPartKind.Other => $"{{{part.Words}}}",
        CellPartKind.Moved => $"~{part.Words}",
        CellPartKind.ReportOnly => $"+{part.Words}",
        CellPartKind.LeftOut => "-",
        CellPartKind.Elided => "…",
        _ => part.Words,
    }));
}
