using Microsoft.AspNetCore.Components;
using QuoteCompare.Web.Features.Export;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Overview;

/// <summary>The overview of a speech: every sentence and what each report made of it. Every filter is an address.</summary>
public sealed partial class OverviewPage
{
    /// <summary>Reports whose lines of the strip may stand apart; those of more stand close, so that the table begins on the first screen.</summary>
    private const int Few = 5;

    private SpeechAndReports? texts;
    private OverviewView? view;

    [Parameter]
    public string SpeechId { get; set; } = "";

    [SupplyParameterFromQuery(Name = "show")]
    private string? Show { get; set; }

    [SupplyParameterFromQuery(Name = "report")]
    private string[]? Reports { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    private string? Page { get; set; }

    [Inject]
    private ShownPage Shown { get; set; } = null!;

    [Inject]
    private ReadingTexts Texts { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    /// <summary>What was declared of the texts' relations, reports with the same declaration in one line.</summary>
    private IEnumerable<string> Relations =>
        from column in view!.Columns
        let declaredBy = texts!.Pairs.TryGetValue(column.Report.Text.Id, out var pair) ? pair.DeclaredBy : null
        group column.Letter by column.Report.Relation.Declared(declaredBy) into alike
        select $"{(alike.Count() == view.Columns.Count ? "All reports" : string.Join(", ", alike))}: {alike.Key.Uncapitalised()}.";

    private string To(int page) => (view!.Filter with { Page = page }).Address(SpeechId);

    protected override async Task OnParametersSetAsync()
    {
        texts = await Texts.FindSpeechAsync(SpeechId);
        if (texts is null)
        {
            Navigation.NotFound();
            return;
        }

        var filter = OverviewFilter.Read(Show, Reports, [.. texts.Reports.Select(report => report.Text.Id)], Page);
        view = Shown.FileName is null ? OverviewView.From(texts.Speech, texts.Reports, filter) : OverviewView.From(texts.Speech, texts.Reports, filter, int.MaxValue);
    }
}
