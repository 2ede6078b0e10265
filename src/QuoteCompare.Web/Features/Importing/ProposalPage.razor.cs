using Microsoft.AspNetCore.Components;
using QuoteCompare.Core;
using QuoteCompare.Jobs;
using QuoteCompare.Storage.Jobs;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.Importing;

/// <summary>One text before it is stored: what was understood, where it stands, and a form to correct it.</summary>
public sealed partial class ProposalPage
{
    /// <summary>The name by which Blazor finds the form that was sent.</summary>
    public const string FormName = "proposal";

    private Job? job;
    private ImportProposal? proposal;
    private ProposalView? view;
    private ProposalForm? form;
    private IReadOnlyList<SpeechChoice> speeches = [];
    private string fate = "";

    [Parameter]
    public long Id { get; set; }

    [Parameter]
    public int Number { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [Inject]
    private JobBoard Board { get; set; } = null!;

    [Inject]
    private ImportJobs Jobs { get; set; } = null!;

    [Inject]
    private ReadingTexts Texts { get; set; } = null!;

    [Inject]
    private Storage.Library Library { get; set; } = null!;

    [Inject]
    private WorkSignal Signal { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    protected override async Task OnParametersSetAsync()
    {
        job = await Board.FindAsync(Id);
        if (job is null || job.Steps.All(step => step.Number != Number))
        {
            Navigation.NotFound();
            return;
        }

        proposal = await Jobs.FindProposalAsync(Id, Number);
        if (proposal is null)
        {
            // Stored or left out meanwhile, perhaps by somebody else: the job tells.
            Navigation.NavigateTo(JobAddress.Job(Id));
            return;
        }

        speeches = SpeechChoice.From(await Texts.ListAsync());
        view = ProposalView.From(proposal, job);
        form = ProposalForm.Of(proposal);
        fate = await FateAsync(proposal);
    }

    /// <summary>What storing it would do.</summary>
    private async Task<string> FateAsync(ImportProposal of)
    {
        if (await Library.FindTextAsync(PublicId.OfText(of.Text.Text)) is { } there)
        {
            return $"The library holds these words already, as “{there.Name}”: storing them notes only that they came again, and what you correct.";
        }

        return of.Text.Address is { } address && await Library.FindFetchedAsync(address) is { } before
            ? $"It will be a new version of “{before.Name}”, which was fetched from the same address before and said other words."
            : "It will be a new text of the library.";
    }

    private async Task SubmitAsync()
    {
        var sent = await Http.Request.ReadFormAsync();
        if (sent["act"] == "leave")
        {
            await Board.LeaveOutAsync(Id, Number);
            GoOn();
            return;
        }

        form = ProposalForm.Read(sent, proposal!, speeches);
        if (form.Problems.Count > 0)
        {
            Http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await Jobs.AcceptAsync(Id, Number, form.Request, form.Corrected);
        Signal.Wake();
        GoOn();
    }

    /// <summary>To the next proposal, back to one before, or to the job.</summary>
    private void GoOn() => Navigation.NavigateTo((view!.Next ?? view.Previous) is { } further ? JobAddress.Step(Id, further) : JobAddress.Job(Id));
}
