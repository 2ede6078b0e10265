using System.Net;
using Bunit;
using Microsoft.AspNetCore.Mvc.Testing;
using QuoteCompare.Web.Features.Library;

namespace QuoteCompare.Web.Tests.Features.Library;

public sealed class HomePageTests : BunitContext
{
    [Fact]
    public void The_home_page_has_one_heading() =>
        Render<HomePage>().Find("h1").MarkupMatches("<h1>QuoteCompare</h1>");

    [Fact]
    public async Task The_home_page_says_what_the_program_does_not_check_and_sets_no_cookie()
    {
        await using var site = new WebApplicationFactory<Program>();
        using var client = site.CreateClient();

        var response = await client.GetAsync(new Uri("/", UriKind.Relative));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
        (await response.Content.ReadAsStringAsync()).ShouldContain("Does not check whether the speech or the report is true");
    }

    [Theory]
    [InlineData("/css/site.css")]
    [InlineData("/QuoteCompare.Web.styles.css")]
    [InlineData("/_framework/blazor.web.js")]
    public async Task Styles_and_the_script_are_served(string path)
    {
        await using var site = new WebApplicationFactory<Program>();
        using var client = site.CreateClient();

        var response = await client.GetAsync(new Uri(path, UriKind.Relative));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldNotBeEmpty();
    }
}
