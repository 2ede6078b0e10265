using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Comparing;

/// <summary>What was sent with the form "compare two texts", and what is the matter with it.</summary>
public sealed class CompareForm
{
    private readonly IFormCollection form;
    private readonly Dictionary<string, string> problems = new(StringComparer.Ordinal);

    private CompareForm(IFormCollection form)
    {
        this.form = form;
        Speech = Text("speech");
        Report = Text("report");
        Relation = ReadRelation();
        SpeechMetadata = Completed(Speech, new() { Kind = TextKind.Speech, Title = Line("speech-title"), Speaker = Line("speaker"), EventDates = [.. Days("speech-date")] });
        ReportMetadata = Completed(Report, new() { Kind = TextKind.Report, Title = Line("report-title"), Outlet = Line("outlet"), PublishedDate = Days("report-date").Cast<EventDate?>().FirstOrDefault() });
    }

    /// <summary>A form that nobody has filled in.</summary>
    public static CompareForm Empty { get; } = new();

    private CompareForm() => (form, SpeechMetadata, ReportMetadata) = (FormCollection.Empty, TextMetadata.None, TextMetadata.None);

    public GivenText? Speech { get; }
    public GivenText? Report { get; }
    public TextMetadata SpeechMetadata { get; }
    public TextMetadata ReportMetadata { get; }
    public TextRelation Relation { get; }

    /// <summary>By the name of the field; empty when all is well.</summary>
    public IReadOnlyDictionary<string, string> Problems => problems;

    public static CompareForm Read(IFormCollection form) => new(form);

    /// <summary>What was typed into a field, to be shown in it again; empty when nothing was.</summary>
    public string Typed(string field) => form[field].ToString();

    /// <summary>Whether both texts hold the same words.</summary>
    public bool IsSameText => Speech is not null && Speech.Text == Report?.Text;

    private GivenText? Text(string side)
    {
        var (text, problem) = GivenText.Read(form, side);
        if (problem is not null) problems[$"{side}-text"] = problem;
        return text;
    }

    /// <summary>What was typed, and what the text says of itself where nothing was: who spoke and when, or who published and when.</summary>
    private static TextMetadata Completed(GivenText? given, TextMetadata typed)
    {
        if (given is null) return typed;
        var facts = TextFactsReader.Read(TextSegmenter.Segment(given.Text), typed);
        return typed.Kind == TextKind.Speech
            ? typed with { Speaker = facts.Speaker?.Value, EventDates = [.. facts.EventDates.Select(day => day.Value)] }
            : typed with { Outlet = facts.Outlet?.Value, PublishedDate = facts.PublishedDate?.Value };
    }

    private string? Line(string field) => Typed(field).Trim() is { Length: > 0 } line ? line : null;

    private IEnumerable<EventDate> Days(string field)
    {
        if (Line(field) is not { } typed) yield break;
        if (EventDate.TryParse(typed, out var day)) yield return day;
        else problems[field] = "A day is expected, such as 2019-09-17.";
    }

    private TextRelation ReadRelation()
    {
        var typed = Typed("relation");
        if (RelationWords.TryRead(typed, out var relation)) return relation;
        if (typed.Length > 0) problems["relation"] = "Choose one of the list.";
        return TextRelation.Unknown;
    }
}
