using Microsoft.Playwright;
using QuoteCompare.Core;
using QuoteCompare.EndToEnd.Support;

namespace QuoteCompare.EndToEnd;

public sealed class EveryPageTests(Site site, Chromium chromium)
{
    private const string Landing = "landing", SideBySide = "side by side", Chosen = "a quotation", TwoPassages = "two passages", Uncertain = "uncertain",
        Alone = "no speech", CheckList = "check list", Statement = "one statement", Unused = "a statement of no report", Surroundings = "what surrounds it", Compare = "compare", Missing = "404",
        Overview = "overview", Filtered = "overview, filtered", Styleguide = "styleguide", AboutText = "about a text", Describe = "declare", Attach = "attach", AddVersion = "add a version", Delete = "delete", Purge = "remove for good", Deleted = "deleted texts",
        Import = "bring texts", Jobs = "jobs", JobOfFiles = "a job", Proposal = "before storing",
        Found = "where it is from", NotFound = "where it is from, no match", Search = "search", SearchProblem = "search, problem";

    public static TheoryData<string, int, bool> PagesAndScreens => new(
        from page in new[]
        {
            Landing, SideBySide, Chosen, TwoPassages, Uncertain, Alone, CheckList, Statement, Unused, Surroundings, Compare, Missing, Overview, Filtered, Styleguide,
            AboutText, Describe, Attach, AddVersion, Delete, Purge, Deleted, Import, Jobs, JobOfFiles, Proposal, Found, NotFound, Search, SearchProblem,
        }
        from width in new[] { 1440, 390 }
        from isDark in new[] { false, true }
        select (page, width, isDark));

    [Theory]
    [MemberData(nameof(PagesAndScreens))]
    public async Task No_page_has_an_accessibility_violation(string name, int width, bool isDark)
    {
        var page = await chromium.OpenPageAsync(site.Address, new Screen(width, 900, isDark));
        await page.GotoAsync(await AddressOfAsync(name), new() { WaitUntil = WaitUntilState.NetworkIdle });

        await page.ShouldHaveNoViolationAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(Landing)]
    [InlineData(SideBySide)]
    [InlineData(Chosen)]
    [InlineData(Alone)]
    [InlineData(CheckList)]
    [InlineData(Statement)]
    [InlineData(Surroundings)]
    [InlineData(Overview)]
    [InlineData(Styleguide)]
    [InlineData(AboutText)]
    [InlineData(Missing)]
    [InlineData(Found)]
    [InlineData(Search)]
    public async Task A_reading_page_calls_no_other_host_sets_no_cookie_and_breaks_no_rule_of_its_own(string name)
    {
        var page = await chromium.OpenPageAsync(site.Address);
        var hosts = new List<string>();
        var complaints = new List<string>();
        page.Request += (_, request) => hosts.Add(new Uri(request.Url).Authority);
        page.Console += (_, message) =>
        {
            // Chromium tells of the page's own status 404, too.
            if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal)) complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);

        await page.GotoAsync(await AddressOfAsync(name), new() { WaitUntil = WaitUntilState.NetworkIdle });

        hosts.Where(host => host.Length > 0).Distinct().ShouldBe([site.Address.Authority]);
        (await page.Context.CookiesAsync()).ShouldBeEmpty();
        complaints.ShouldBeEmpty();
    }

    private async Task<string> AddressOfAsync(string name) => name switch
    {
        Landing => "/",
        SideBySide => $"/speeches/{(await site.FindAsync("lido-speech")).Id}",
        Chosen => await QuotationAsync("lido-speech", "lido-report-ledger", Outcome.Located, 1),
        TwoPassages => await QuotationAsync("lido-speech", "lido-report-radio", Outcome.Located, 2),
        Uncertain => await QuotationAsync("000", "002", Outcome.Uncertain, 0),
        Alone => await AloneAsync(),
        CheckList => $"/reports/{(await site.FindAsync("lido-report-ledger")).Id}",
        Statement => $"/speeches/{(await site.FindAsync("000")).Id}/statements/109",
        Unused => $"/speeches/{(await site.FindAsync("000")).Id}/statements/20",
        Surroundings => $"/speeches/{(await site.FindAsync("000")).Id}/surroundings/103",
        Compare => "/compare",
        Overview => $"/speeches/{(await site.FindAsync("000")).Id}/overview",
        Filtered => $"/speeches/{(await site.FindAsync("000")).Id}/overview?show=uncertain&report={(await site.FindAsync("002")).Id}",
        Styleguide => "/styleguide",
        AboutText => await TextAsync(""),
        Describe => await TextAsync("/describe"),
        Attach => await TextAsync("/attach"),
        AddVersion => await TextAsync("/versions/add"),
        Delete => await TextAsync("/delete"),
        Purge => await TextAsync("/purge"),
        Deleted => "/texts/deleted",
        Import => "/import",
        Jobs => "/jobs",
        JobOfFiles => $"/jobs/{await site.ProposeAsync()}",
        Proposal => $"/jobs/{await site.ProposeAsync()}/steps/1",
        Found => "/find?words=the+county+pays+half+of+the+repairs,+the+town+the+remainder",
        NotFound => "/find?words=penguins+on+a+turquoise+quay",
        Search => "/search?q=county+speaker:calloway",
        SearchProblem => "/search?q=finding:x",
        _ => "/no-such-page",
    };

    private async Task<string> QuotationAsync(string speech, string report, Outcome outcome, int passages)
    {
        var span = await site.FindQuotationAsync(report, outcome, passages);
        return $"/speeches/{(await site.FindAsync(speech)).Id}/{(await site.FindAsync(report)).Id}/{span.Start}-{span.End}";
    }

    private async Task<string> TextAsync(string page) => $"/texts/{(await site.FindAsync("002")).Id}{page}";

    private async Task<string> AloneAsync()
    {
        var span = await site.FindQuotationAsync("004", Outcome.OtherEvent);
        return $"/reports/{(await site.FindAsync("004")).Id}/{span.Start}-{span.End}";
    }
}
