using Microsoft.AspNetCore.Components;
using QuoteCompare.Core.Treatments;
using QuoteCompare.Web.Features.Overview;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Features.SideBySide;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Styleguide;

/// <summary>Every mark, label, state and colour on one page, for those who work on the others and for those who want to know what a sign means.</summary>
public sealed partial class StyleguidePage
{
    /// <summary>Sentences whose rail is shown: enough to see one mark and several.</summary>
    private const int Rails = 6;

    private IReadOnlyList<SpeechSentence> rails = [];
    private IReadOnlyList<OverviewMark> uses = [];
    private string speechId = "";
    private Palette? palette;

    [Inject]
    private ReadingTexts Texts { get; set; } = null!;

    [Inject]
    private IWebHostEnvironment Environment { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        palette = Palette.From(ColourTokens.Read(await ReadTokensAsync()));
        var library = await Texts.ReadLibraryAsync();
        if (library.Speeches.Values.FirstOrDefault(speech => speech.Reports.Count > 0) is not { } first) return;
        speechId = first.Speech.Id;
        rails = [.. ReadingView.From(first.Speech, first.Reports, null, null).SpeechParagraphs.SelectMany(p => p.Sentences).Where(s => s.Rail.Count > 0).Take(Rails)];
        var marks = OverviewView.From(first.Speech, first.Reports, OverviewFilter.None).Rows.SelectMany(row => row.Sentences).SelectMany(s => s.Cells).SelectMany(c => c.Marks);
        uses = [.. marks.DistinctBy(mark => (mark.Label.Kind, mark.IsReuse)).OrderBy(mark => mark.Label.Kind)];
    }

    private static string LineOf(MarkKind kind) => kind switch
    {
        MarkKind.Verbatim => "full line: word for word",
        MarkKind.Paraphrased => "wave: paraphrased",
        MarkKind.Trimmed => "dashes: trimmed",
        MarkKind.Recontextualised => "double line: recontextualised",
        MarkKind.Reuse => $"dotted: {Labels.Reuse}",
        _ => "no line: no passage linked",
    };

    private async Task<string> ReadTokensAsync()
    {
        using var reader = new StreamReader(Environment.WebRootFileProvider.GetFileInfo("css/tokens.css").CreateReadStream());
        return await reader.ReadToEndAsync();
    }
}
