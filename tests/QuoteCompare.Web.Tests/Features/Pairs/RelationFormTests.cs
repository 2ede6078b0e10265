using Bunit;
using Microsoft.Extensions.DependencyInjection;
using QuoteCompare.Core;
using QuoteCompare.Storage;
using QuoteCompare.Web.Features.Pairs;
using QuoteCompare.Web.Tests.Support;

namespace QuoteCompare.Web.Tests.Features.Pairs;

public sealed class RelationFormTests : BunitContext
{
    private readonly Site site;

    public RelationFormTests(Site site)
    {
        this.site = site;
        Services.AddSingleton(site.Library);
    }

    [Fact]
    public async Task A_choice_shows_what_it_changes_before_anything_is_declared()
    {
        var (form, pair) = await OpenAsync("lido-report-radio");

        await form.Find("input[value=independent-translation]").ChangeAsync("on");

        form.Find(".preview").TextContent.ShouldContain("In the speech");
        (await RelationOfAsync(pair)).ShouldBe(TextRelation.SameTranscript);
    }

    [Fact]
    public async Task A_declaration_needs_somebody_who_makes_it()
    {
        var (form, pair) = await OpenAsync("lido-report-radio");

        await form.Find("input[value=back-translation]").ChangeAsync("on");
        await form.Find("form").SubmitAsync();

        form.Find(".problem").TextContent.ShouldStartWith("Write your name");
        (await RelationOfAsync(pair)).ShouldBe(TextRelation.SameTranscript);
    }

    [Fact]
    public async Task A_declaration_is_stored_and_named_with_who_made_it()
    {
        var (form, pair) = await OpenAsync("001");

        await form.Find("input[value=back-translation]").ChangeAsync("on");
        await form.Find("#declared-by").InputAsync("An editor");
        await form.Find("form").SubmitAsync();

        (await RelationOfAsync(pair)).ShouldBe(TextRelation.BackTranslation);
        form.Markup.ShouldContain("(declared by An editor, not verified)");
        await site.Library.DeclareAsync(pair.SpeechId, pair.ReportId, TextRelation.IndependentTranslation, "the sample library");
    }

    private async Task<(IRenderedComponent<RelationForm> Form, Pair Pair)> OpenAsync(string name)
    {
        var report = await site.FindAsync(name);
        var pair = (await site.Library.CompareAsync(report.Id))!.Pairs[0];
        var form = Render<RelationForm>(parameters => parameters.Add(f => f.SpeechId, pair.SpeechId).Add(f => f.ReportId, pair.ReportId));
        form.WaitForElement(".preview", TimeSpan.FromSeconds(10));
        return (form, pair);
    }

    private async Task<TextRelation> RelationOfAsync(Pair pair) => (await site.Library.CompareAsync(pair.ReportId))!.Pairs[0].Relation;
}
