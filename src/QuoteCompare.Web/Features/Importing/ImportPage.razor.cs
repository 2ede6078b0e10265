using Microsoft.AspNetCore.Components;
using QuoteCompare.Jobs;
using QuoteCompare.Storage;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.Importing;

/// <summary>A plain form that asks for a job: no script, no circuit; the work is done in the background.</summary>
public sealed partial class ImportPage
{
    /// <summary>The name by which Blazor finds the form that was sent.</summary>
    public const string FormName = "import";

    private ImportForm form = null!;
    private IReadOnlyList<SpeechChoice> speeches = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>A speech that a link chose.</summary>
    [SupplyParameterFromQuery(Name = "on")]
    private string? On { get; set; }

    [Inject]
    private ReadingTexts Texts { get; set; } = null!;

    [Inject]
    private ImportJobs Jobs { get; set; } = null!;

    [Inject]
    private ImportSettings Settings { get; set; } = null!;

    [Inject]
    private WorkSignal Signal { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        form = ImportForm.Empty(Settings, On);
        speeches = SpeechChoice.From(await Texts.ListAsync());
    }

    private async Task SubmitAsync()
    {
        form = await ImportForm.ReadAsync(await Http.Request.ReadFormAsync(), Settings, speeches, Clock.GetUtcNow());
        if (form.Problems.Count == 0 && await AskAsync() is { } job)
        {
            Signal.Wake();
            Navigation.NavigateTo(JobAddress.Job(job));
            return;
        }

        Http.Response.StatusCode = StatusCodes.Status400BadRequest;
    }

    /// <summary>The job's id; null when the library refuses it, which is then told beside the name.</summary>
    private async Task<long?> AskAsync()
    {
        try
        {
            return form.Address is { } address
                ? await Jobs.AskForAddressesAsync(form.Title, form.By, form.Request, [address])
                : await Jobs.AskForFilesAsync(form.Title, form.By, form.Request, form.Files);
        }
        catch (LibraryException problem)
        {
            form.Refuse("by", $"Not brought: {problem.Message}.");
            return null;
        }
    }

    private string? Invalid(string field) => form.Problems.ContainsKey(field) ? "true" : null;
}
