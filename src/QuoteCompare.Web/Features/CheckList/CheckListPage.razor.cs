using Microsoft.AspNetCore.Components;
using QuoteCompare.Storage;
using QuoteCompare.Web.Features.Reading;

namespace QuoteCompare.Web.Features.CheckList;

/// <summary>All quotations of a report: what a journalist ticks off before the deadline.</summary>
public sealed partial class CheckListPage
{
    private StoredText? report;
    private string name = "";
    private CheckListView? view;

    [Parameter]
    public string ReportId { get; set; } = "";

    [SupplyParameterFromQuery(Name = "order")]
    private string? Order { get; set; }

    [SupplyParameterFromQuery(Name = "show")]
    private string? Show { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    private string? Page { get; set; }

    [SupplyParameterFromQuery(Name = "decided")]
    private string? Decided { get; set; }

    [Inject]
    private ReadingTexts Texts { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    protected override async Task OnParametersSetAsync()
    {
        if (await Texts.FindReportAsync(ReportId) is not { } found)
        {
            Navigation.NotFound();
            return;
        }

        (var stored, report, name) = (found.Stored, found.Stored.Report, found.Name);
        view = CheckListView.From(stored.Comparison, found.Report.Text, found.Report.Originals, [.. DeclaredBy(stored)], CheckListChoice.Read(Order, Show, Decided, Page));
    }

    /// <summary>Speech for speech; empty when the report is declared to be on none.</summary>
    private static IEnumerable<string> DeclaredBy(StoredComparison stored) =>
        stored.Pairs.Count == 0 ? [] : stored.Originals.Select(speech => stored.Pairs.First(pair => pair.SpeechId == speech.Id).DeclaredBy);
}
