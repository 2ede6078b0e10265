using Microsoft.AspNetCore.Components;
using QuoteCompare.Storage;

namespace QuoteCompare.Web.Features.Texts;

/// <summary>A page with one form about a text: plain, without script or circuit. What was typed stays when something is the matter with it.</summary>
public abstract class TextFormPage : ComponentBase
{
    /// <summary>The name by which Blazor finds the form that was sent.</summary>
    public const string FormName = "text";

    /// <summary>The field with the name of who declares, brings or deletes.</summary>
    public const string ByField = "by";

    private readonly Dictionary<string, string> problems = new(StringComparer.Ordinal);

    [Parameter]
    public string Id { get; set; } = "";

    [CascadingParameter]
    protected HttpContext Http { get; set; } = null!;

    [Inject]
    protected Storage.Library Library { get; set; } = null!;

    [Inject]
    protected NavigationManager Navigation { get; set; } = null!;

    /// <summary>The text that the form is about; null when there is none, and the page is not found.</summary>
    protected NamedText? Named { get; private set; }

    /// <summary>What was sent; empty before.</summary>
    protected IFormCollection Form { get; private set; } = FormCollection.Empty;

    protected bool IsSent => Form.Count > 0 || Form.Files.Count > 0;

    /// <summary>Whether the form asks who does it.</summary>
    protected virtual bool NeedsName => true;

    protected string By => Typed(ByField).Trim();

    protected override async Task OnParametersSetAsync()
    {
        if (!await FindAsync()) Navigation.NotFound();
    }

    /// <summary>Fetches what the form is about; false when there is no such text.</summary>
    protected virtual async Task<bool> FindAsync()
    {
        Named = await new TextPages(Library).FindNameAsync(Id, Http.RequestAborted);
        return Named is not null;
    }

    /// <summary>What is the matter with a field, or with the whole form for the empty name; null when all is well.</summary>
    protected string? ProblemOf(string field) => problems.GetValueOrDefault(field);

    protected void Refuse(string field, string problem) => problems[field] = problem;

    /// <summary>What was typed into a field, to be shown in it again; empty when nothing was.</summary>
    protected string Typed(string field) => Form[field].ToString();

    /// <summary>Reads the form, checks it, and leads on to the address that <paramref name="store"/> gives; nothing is stored while there is a problem.</summary>
    /// <param name="check">Names what is the matter by <see cref="Refuse"/>.</param>
    /// <param name="store">Stores, and gives the address to go on to; null when what is asked for is not there.</param>
    protected async Task SubmitAsync(Action check, Func<Task<string?>> store)
    {
        Form = await Http.Request.ReadFormAsync(Http.RequestAborted);
        if (NeedsName && By.Length == 0) Refuse(ByField, "Write your name: what is done here stands for somebody.");
        check();
        if (problems.Count == 0)
        {
            try
            {
                if (await store() is { } address) Navigation.NavigateTo(address);
                else Navigation.NotFound();
                return;
            }
            catch (LibraryException problem)
            {
                Refuse("", $"{Shared.Phrases.Capitalised(problem.Message)}.");
            }
        }

        Http.Response.StatusCode = StatusCodes.Status400BadRequest;
    }
}
