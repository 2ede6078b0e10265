using System.Net;
using System.Text.RegularExpressions;
using QuoteCompare.Core.Treatments;
using QuoteCompare.Web.Tests.Support;

namespace QuoteCompare.Web.Tests;

public sealed partial class EveryPageTests(Site site)
{
    [Fact]
    public async Task No_reading_page_sets_a_cookie()
    {
        foreach (var path in await site.ReadingPagesAsync()) (await site.GetAsync(path)).Headers.Contains("Set-Cookie").ShouldBeFalse(path);
    }

    [Fact]
    public async Task Every_page_names_no_other_host()
    {
        foreach (var path in (await site.ReadingPagesAsync()).Concat(["/compare", "/import"]))
        {
            var page = await site.OpenAsync(path);
            var addresses = page.QuerySelectorAll("[src], [href], [action]").Select(e => e.GetAttribute("src") ?? e.GetAttribute("href") ?? e.GetAttribute("action")!);
            addresses.Where(address => address.Contains("//", StringComparison.Ordinal) || address.StartsWith("data:", StringComparison.Ordinal)).ShouldBeEmpty(path);
        }
    }

    [Fact]
    public async Task Every_answer_lets_the_browser_load_and_run_only_what_this_program_serves()
    {
        foreach (var path in (await site.ReadingPagesAsync()).Concat(["/compare", "/import", "/css/site.css"]))
        {
            var headers = (await site.GetAsync(path)).Headers;
            var policy = headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
            policy.ShouldStartWith("default-src 'none'; script-src 'self'; style-src 'self';");
            policy.ShouldContain("frame-ancestors 'none'");
            policy.ShouldNotContain("unsafe");
            headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
            headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
        }
    }

    [Fact]
    public async Task No_page_holds_a_script_or_a_style_of_its_own()
    {
        foreach (var path in (await site.ReadingPagesAsync()).Concat(["/compare", "/import"]))
        {
            var page = await site.OpenAsync(path);
            page.QuerySelectorAll("script:not([src]), style, [style], [onclick]").Select(e => e.OuterHtml).ShouldBeEmpty(path);
        }
    }

    [Fact]
    public async Task Every_page_says_at_its_foot_what_the_program_does_not_check_and_has_one_heading()
    {
        foreach (var path in (await site.ReadingPagesAsync()).Concat(["/compare", "/import"]))
        {
            var page = await site.OpenAsync(path);
            page.QuerySelector("footer")!.TextContent.ShouldContain(Labels.Foot, Case.Sensitive, path);
            page.QuerySelectorAll("h1").Length.ShouldBe(1, path);
            page.QuerySelectorAll("main").Length.ShouldBe(1, path);
        }
    }

    [Fact]
    public async Task No_reading_page_opens_a_circuit()
    {
        foreach (var path in (await site.ReadingPagesAsync()).Where(path => !path.StartsWith("/pairs", StringComparison.Ordinal)))
        {
            (await (await site.GetAsync(path)).Content.ReadAsStringAsync()).ShouldNotContain("\"type\":\"server\"", Case.Sensitive, path);
        }
    }

    [Fact]
    public async Task No_page_judges()
    {
        foreach (var path in (await site.ReadingPagesAsync()).Concat(["/compare", "/import"]))
        {
            var page = await site.OpenAsync(path);
            // What the texts themselves say is theirs: words shown as a text's, and words between quotation marks.
            foreach (var words in page.QuerySelectorAll("blockquote, [lang]:not(html), script")) words.Remove();
            Judging().Matches(Quoted().Replace(page.Body!.TextContent, "")).Select(match => match.Value).ShouldBeEmpty(path);
        }
    }

    [Theory]
    [InlineData("/reports/werc8gmrzge1")]
    [InlineData("/reports/%3Cscript%3E")]
    [InlineData("/speeches/werc8gmrzge1")]
    [InlineData("/pairs/werc8gmrzge1/werc8gmrzge1")]
    [InlineData("/no-such-page")]
    [InlineData("/css/no-such.css")]
    [InlineData("/problem/500")]
    public async Task An_address_of_nothing_is_a_404_with_a_page_that_says_what_to_do(string path)
    {
        var response = await site.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var page = await Site.ReadAsync(response);
        page.QuerySelector("h1")!.TextContent.ShouldBe("Nothing at this address");
        page.QuerySelector("main a.button")!.TextContent.ShouldBe("Open the library");
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/no-such-page", HttpStatusCode.NotFound)]
    [InlineData("/css/site.css", HttpStatusCode.OK)]
    public async Task A_program_that_checks_links_gets_the_status_without_the_page(string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri(path, UriKind.Relative));
        var response = await site.CreateClient().SendAsync(request);

        response.StatusCode.ShouldBe(status);
        (await response.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_without_its_token_is_a_400_with_a_page_that_says_what_to_do()
    {
        using var content = new MultipartFormDataContent { { new StringContent("compare"), "_handler" } };
        var response = await site.CreateClient().PostAsync(new Uri("/compare", UriKind.Relative), content);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Site.ReadAsync(response)).QuerySelector("h1")!.TextContent.ShouldBe("The request could not be read");
    }

    [Theory]
    [InlineData("/css/tokens.css")]
    [InlineData("/css/site.css")]
    [InlineData("/css/fonts.css")]
    [InlineData("/QuoteCompare.Web.styles.css")]
    [InlineData("/_framework/blazor.web.js")]
    [InlineData("/Features/Pairs/PairPane.razor.js")]
    [InlineData("/fonts/inter/inter-latin-wght-normal.woff2")]
    [InlineData("/fonts/source-serif-4/OFL.txt")]
    public async Task Styles_scripts_and_faces_are_served_from_here(string path)
    {
        var response = await site.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsByteArrayAsync()).ShouldNotBeEmpty();
    }

    [GeneratedRegex(
        @"\b(silent(ly)?|distort\w*|hid|hides?|hidden|twist\w*|misquot\w*|misrepresent\w*|mislead\w*|wrong\w*|false\w*|untrue|bias\w*|manipulat\w*|all(y|ied|ies)|hostile|friendly|propaganda|pro-\w*|anti-\w*)\b|\d ?%",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Judging();

    [GeneratedRegex("“[^”]*”|‘[^’]*’", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();

    [Fact]
    public async Task A_page_that_is_only_read_answers_a_form_with_405_and_a_page()
    {
        foreach (var path in await site.ReadingPagesAsync())
        {
            if (path == "/no-such-page" || path.StartsWith("/pairs/", StringComparison.Ordinal)) continue;
            var answer = await site.CreateClient().PostAsync(new Uri(path, UriKind.Relative), null, TestContext.Current.CancellationToken);

            answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.MethodNotAllowed, path);
            answer.Content.Headers.Allow.ShouldBe(["GET", "HEAD"], path);
            (await Site.ReadAsync(answer)).QuerySelector("h1").ShouldNotBeNull(path);
        }
    }
}
