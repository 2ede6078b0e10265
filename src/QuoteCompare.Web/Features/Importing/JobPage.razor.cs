using Microsoft.AspNetCore.Components;
using QuoteCompare.Jobs;
using QuoteCompare.Storage;
using QuoteCompare.Storage.Jobs;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.Importing;

/// <summary>How far a job is and what came of each of its steps; it looks again by itself while the job runs.</summary>
public sealed partial class JobPage
{
    /// <summary>The name by which Blazor finds the form that was sent.</summary>
    public const string FormName = "job";

    private JobView? view;
    private string? problem;

    [Parameter]
    public long Id { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [Inject]
    private JobBoard Board { get; set; } = null!;

    [Inject]
    private ImportJobs Jobs { get; set; } = null!;

    [Inject]
    private ReadingTexts Texts { get; set; } = null!;

    [Inject]
    private WorkSignal Signal { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    protected override async Task OnParametersSetAsync()
    {
        if (await Board.FindAsync(Id) is { } job) view = JobView.From(job, job.HasEnded ? await Texts.ListAsync() : null);
        else Navigation.NotFound();
    }

    private async Task ActAsync()
    {
        var act = (await Http.Request.ReadFormAsync())["act"].ToString();
        try
        {
            var address = await DoAsync(act);
            Signal.Wake();
            Navigation.NavigateTo(address);
        }
        catch (LibraryException refused)
        {
            problem = $"Not done: {refused.Message}.";
            Http.Response.StatusCode = StatusCodes.Status409Conflict;
        }
    }

    /// <summary>Where it goes on.</summary>
    private async Task<string> DoAsync(string act)
    {
        switch (act)
        {
            case "store": await Jobs.AcceptAllAsync(Id); break;
            case "cancel": await Board.CancelAsync(Id); break;
            case "again": await Board.TryAgainAsync(Id); break;
            case "remove":
                await Board.RemoveAsync(Id);
                return JobAddress.List;
            default: throw new LibraryException("this page knows no such button");
        }

        return JobAddress.Job(Id);
    }
}
