using Microsoft.AspNetCore.Components;
using QuoteCompare.Core;
using QuoteCompare.Storage;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.Comparing;

/// <summary>Two texts compared at once, from a plain form: no script, no circuit, nothing stored until somebody saves it.</summary>
public sealed partial class ComparePage
{
    /// <summary>The name by which Blazor finds the form that was sent.</summary>
    public const string FormName = "compare";

    /// <summary>The field that only the button "save" sends.</summary>
    public const string SaveField = "save";

    private CompareForm form = CompareForm.Empty;
    private UnsavedComparison? result;
    private string? saveProblem;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [Inject]
    private Storage.Library Library { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private async Task SubmitAsync()
    {
        form = CompareForm.Read(await Http.Request.ReadFormAsync());
        if (form.Problems.Count > 0)
        {
            Http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        result = await Task.Run(() => UnsavedComparison.Compare(form, Http.RequestAborted));
        if (form.Typed(SaveField).Length > 0) await SaveAsync();
    }

    private async Task SaveAsync()
    {
        try
        {
            var declaredBy = form.Typed("declared-by").Trim();
            var speech = await Library.AddTextAsync(Incoming(form.Speech!, TextKind.Speech, form.SpeechMetadata, declaredBy));
            var report = await Library.AddTextAsync(Incoming(form.Report!, TextKind.Report, form.ReportMetadata, declaredBy));
            await Library.DeclareAsync(speech.Id, report.Id, form.Relation, declaredBy);
            Navigation.NavigateTo(ReadingAddress.Report(speech.Id, report.Id));
        }
        catch (LibraryException problem)
        {
            saveProblem = $"Not saved: {problem.Message}.";
            Http.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    private static IncomingText Incoming(GivenText text, TextKind kind, TextMetadata metadata, string by) =>
        new() { Name = text.Name, Bytes = text.Bytes, Kind = kind, Metadata = metadata, By = by };
}
