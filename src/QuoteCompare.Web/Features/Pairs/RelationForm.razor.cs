using Microsoft.AspNetCore.Components;
using QuoteCompare.Core;
using QuoteCompare.Storage;

namespace QuoteCompare.Web.Features.Pairs;

/// <summary>Choosing a relation costs nothing; only "Declare" stores it.</summary>
public sealed partial class RelationForm
{
    private StoredText? speech;
    private StoredText? report;
    private Pair? declared;
    private PairPreview? preview;
    private TextRelation chosen;
    private string declaredBy = "";
    private string? problem;
    private bool isDeclared;

    [Parameter, EditorRequired]
    public string SpeechId { get; set; } = "";

    [Parameter, EditorRequired]
    public string ReportId { get; set; } = "";

    [Inject]
    private Storage.Library Library { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var found = await Library.FindSpeechAsync(SpeechId);
        var paired = found?.Reports.FirstOrDefault(pair => pair.Report.Id == ReportId) ?? default;
        var told = paired.Report ?? await Library.FindTextAsync(ReportId);
        if (found is null || told is null) return;

        // Nothing is drawn before it is known what a choice changes.
        preview = await Task.Run(() => new PairPreview(found.Speech, told));
        (speech, report, declared) = (found.Speech, told, paired.Pair);
        chosen = declared?.Relation ?? TextRelation.Unknown;
    }

    private void Choose(TextRelation relation) => (chosen, isDeclared, problem) = (relation, false, null);

    private async Task DeclareAsync()
    {
        (problem, isDeclared) = (null, false);
        if (string.IsNullOrWhiteSpace(declaredBy))
        {
            problem = "Write your name: a declaration stands for somebody.";
            return;
        }

        try
        {
            declared = await Library.DeclareAsync(SpeechId, ReportId, chosen, declaredBy.Trim());
            isDeclared = true;
        }
        catch (LibraryException refused)
        {
            problem = $"Not declared: {refused.Message}.";
        }
    }
}
