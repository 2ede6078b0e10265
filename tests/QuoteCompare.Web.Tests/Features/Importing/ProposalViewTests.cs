using QuoteCompare.Core;
using QuoteCompare.Import;
using QuoteCompare.Jobs;
using QuoteCompare.Storage.Jobs;
using QuoteCompare.Web.Features.Importing;

namespace QuoteCompare.Web.Tests.Features.Importing;

public sealed class ProposalViewTests
{
    [Fact]
    public void A_very_long_text_is_shown_in_part_and_the_rest_counted()
    {
        var view = View(string.Join("\n\n", Enumerable.Repeat(new string('a', 99_998), 7)));

        (view.Paragraphs.Count, view.ParagraphsBeyond).ShouldBe((5, 2));
    }

    [Fact]
    public void Marks_cut_the_text_and_leave_every_character_where_it_is()
    {
        const string text = "The lido stays\n\nThe lido stays, said the Post.";

        var view = View(text, new(FactKind.Title, "The lido stays", FactPlace.Page, "meta og:title", new TextSpan(0, 14)), new(FactKind.Outlet, "Post", FactPlace.Text, Where: null, new TextSpan(41, 45)));

        string.Join("\n\n", view.Paragraphs.Select(paragraph => string.Concat(paragraph.Words.Select(words => words.Words)))).ShouldBe(text);
        view.Paragraphs.SelectMany(paragraph => paragraph.Words).Where(words => words.Says.Count > 0).Select(words => (words.Words, words.Begins[0].Name)).ShouldBe([("The lido stays", "Title"), ("Post", "Outlet")]);
        view.Facts.Where(fact => fact.Value is not null).Select(fact => $"{fact.Name}: {fact.Value}, {fact.Where}, {fact.Paragraph}").ShouldBe(["Title: The lido stays, in the page: meta og:title, 1", "Outlet: Post, in the text, 2"]);
    }

    [Fact]
    public void A_place_outside_the_text_is_left_aside() =>
        View("The lido.", new ImportedFact(FactKind.Title, "The lido stays", FactPlace.Page, "h1", new TextSpan(0, 14))).Facts[0].Anchor.ShouldBeNull();

    [Fact]
    public void It_says_which_of_those_that_wait_it_is()
    {
        var view = View("The lido.");

        (view.Place, view.Previous, view.Next).ShouldBe(("2 of 3 that wait for a look", 1, 6));
    }

    private static ProposalView View(string text, params ImportedFact[] facts)
    {
        var read = new ImportedText("a.txt", new byte[10], ItemFormat.PlainText, text, TextMetadata.None, facts, []);
        var steps = new[] { (1, StepState.Proposed), (2, StepState.Done), (4, StepState.Proposed), (6, StepState.Proposed) }
            .Select(step => new JobStep(step.Item1, "file", "a.txt", step.Item2, Outcome: null, TextId: null, 1, NextTry: null, IsRunning: false));
        return ProposalView.From(new ImportProposal(1, 4, read, new ImportRequest(null), "Ada"), new Job(1, "4 files", "Ada", default, [.. steps]));
    }
}
