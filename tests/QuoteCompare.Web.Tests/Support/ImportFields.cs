using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using QuoteCompare.Storage.Jobs;

namespace QuoteCompare.Web.Tests.Support;

/// <summary>Bringing texts, as a browser does it.</summary>
public static partial class ImportFields
{
    /// <summary>Opens the form, fills it in over its defaults and sends it, with the antiforgery token that came with it.</summary>
    public static Task<HttpResponseMessage> BringAsync(this HttpClient client, Action<MultipartFormDataContent> fill) => client.PostFormAsync("/import", fill);

    /// <summary>Opens a page and sends the form on it, with its hidden fields and whatever is filled in.</summary>
    public static async Task<HttpResponseMessage> PostFormAsync(this HttpClient client, string path, Action<MultipartFormDataContent> fill)
    {
        var page = await Site.ReadAsync(await client.GetAsync(new Uri(path, UriKind.Relative)));
        var content = new MultipartFormDataContent();
        foreach (var hidden in page.QuerySelectorAll("form[method=post] input[type=hidden]"))
        {
            content.Add(new StringContent(hidden.GetAttribute("value") ?? ""), hidden.GetAttribute("name")!);
        }

        fill(content);
        return await client.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    /// <summary>What the form asks beside the texts.</summary>
    public static MultipartFormDataContent As(this MultipartFormDataContent form, string kind = "report", string on = "", string by = "Ada", bool isLookedAt = false)
    {
        form.With("kind", kind).With("on", on).With("relation", "same-transcript").With("by", by);
        return isLookedAt ? form.With("look", "yes") : form;
    }

    /// <summary>The job that an answer leads to, once nothing of it goes on by itself.</summary>
    public static async Task<Job> EndedAsync(this Site site, HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var id = long.Parse(JobId().Match(answer.Headers.Location!.ToString()).Groups["id"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
        var board = site.Services.GetRequiredService<JobBoard>();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            var job = (await board.FindAsync(id, patience.Token)).ShouldNotBeNull();
            if (job.HasEnded) return job;
            await Task.Delay(50, patience.Token);
        }
    }

    [GeneratedRegex("jobs/(?<id>[0-9]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex JobId();
}
