using Microsoft.AspNetCore.Components;
using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Web.Features.CheckList;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.SideBySide;

/// <summary>Side by side: a speech, one of its reports, and the evidence of the quotation chosen. Every choice is an address.</summary>
public sealed partial class SpeechPage
{
    private const string ReportAnchor = "report";

    private SpeechAndReports? texts;
    private ReadingView? view;

    [Parameter]
    public string SpeechId { get; set; } = "";

    [Parameter]
    public string? ReportId { get; set; }

    [Parameter]
    public string? Range { get; set; }

    [Inject]
    private ReadingTexts Texts { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private string Title => SpeechTitle.Of(view!.Speech.Metadata);

    private string PageName => view!.Evidence is { } evidence ? $"Quotation {evidence.Quotation.Number} of {evidence.Report.Name}: {Title}" : Title;

    private string Choice => view!.Evidence switch
    {
        null => "",
        { Passages.Count: 0 } => "has-choice",
        _ => "has-choice has-passage",
    };

    /// <summary>The columns of the rail; null while there are few reports.</summary>
    private RollColumns? Columns => view!.Open is { } open && view.Reports.Count > RollColumns.MostLetters ? new RollColumns(view.Reports.Count, open.Index) : null;

    /// <summary>The address of what is shown, without an anchor.</summary>
    private string Here => Shown + CheckListChoice.Of(Navigation).Kept;

    private string Shown => view switch
    {
        { Evidence: { } evidence } => ReadingAddress.Quotation(SpeechId, evidence.Report.Report.Text.Id, evidence.Quotation.Span),
        { Open: { } open } when ReportId is not null => open.Href,
        _ => ReadingAddress.Speech(SpeechId),
    };

    /// <summary>The sentences of the chosen quotation's first passage.</summary>
    private SentenceRange? Statement => view!.Evidence is { Passages: [var first, ..] } ? SentenceRange.Of(first.Place) : null;

    private string Relation
    {
        get
        {
            if (view!.Open is not { } open) return "";
            var declaredBy = texts!.Pairs.TryGetValue(open.Report.Text.Id, out var pair) ? pair.DeclaredBy : null;
            return $"{open.Report.Relation.Declared(declaredBy)}.";
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        TextSpan? chosen = null;
        if (Range is not null)
        {
            if (!ReadingAddress.TryParseRange(Range, out var span))
            {
                Navigation.NotFound();
                return;
            }

            chosen = span;
        }

        texts = await Texts.FindSpeechAsync(SpeechId, ReportId);
        view = texts is null ? null : ReadingView.From(texts.Speech, texts.Reports, ReportId, chosen);
        if (view is null || (chosen is not null && view.Evidence is null)) Navigation.NotFound();
    }

    /// <summary>Whether the lines that are part of the page and not of the text begin here.</summary>
    private bool IsFirstApart(int number) => IsApart(number) && !IsApart(number - 1);

    private bool IsApart(int number) => number > 0 && view!.SpeechParagraphs[number - 1].Role == ParagraphRole.Boilerplate;
}
