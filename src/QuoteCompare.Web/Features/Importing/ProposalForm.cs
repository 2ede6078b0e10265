using System.Text.RegularExpressions;
using QuoteCompare.Core;
using QuoteCompare.Import;
using QuoteCompare.Jobs;

namespace QuoteCompare.Web.Features.Importing;

/// <summary>
/// The facts of a proposal as a person leaves or changes them. A field that was left as it was understood declares nothing: what the page says stays the
/// page's word, and what the text says the text's.
/// </summary>
internal sealed partial class ProposalForm : SentForm
{
    private readonly ImportProposal proposal;
    private readonly bool isSent;

    private ProposalForm(IFormCollection form, ImportProposal proposal)
        : base(form) => (this.proposal, isSent) = (proposal, form.Count > 0);

    public ImportRequest Request { get; private set; } = new(null);

    /// <summary>What the person declares; null when everything was left as it was understood.</summary>
    public TextMetadata? Corrected { get; private set; }

    /// <summary>As understood, to be left or changed.</summary>
    public static ProposalForm Of(ImportProposal proposal) => new(FormCollection.Empty, proposal)
    {
        Request = proposal.Request with { Kind = proposal.Request.Kind ?? proposal.Text.Metadata.Kind ?? TextKind.Report },
    };

    public static ProposalForm Read(IFormCollection sent, ImportProposal proposal, IReadOnlyList<SpeechChoice> speeches)
    {
        var form = new ProposalForm(sent, proposal);
        form.Request = form.ReadRequest(speeches, isLookedAtFirst: false);
        if (form.Request.Kind is null) form.Problem("kind", "Choose what it is brought as.");
        form.Correct();
        return form;
    }

    public override string Shown(string field) => isSent ? Typed(field) : Understood(field);

    private void Correct()
    {
        var known = proposal.Text.Metadata;
        var corrected = known with
        {
            On = [],
            Title = Kept("title", known.Title),
            Outlet = Kept("outlet", known.Outlet),
            Speaker = Kept("speaker", known.Speaker),
            PublishedDate = IsLeft("published") ? known.PublishedDate : Days("published") is [var day, ..] ? day : null,
            EventDates = IsLeft("events") ? known.EventDates : Days("events"),
            Language = Tag("language", known.Language),
            TranslatedFrom = Tag("translated", known.TranslatedFrom),
            Completeness = ReadCompleteness(),
        };
        string[] fields = ["title", "outlet", "speaker", "published", "events", "language", "translated", "completeness"];
        Corrected = fields.All(IsLeft) ? null : corrected;
    }

    private bool IsLeft(string field) => Typed(field).Trim() == Understood(field).Trim();

    private string? Kept(string field, string? known) => IsLeft(field) ? known : Line(field);

    private string? Tag(string field, string? known)
    {
        if (IsLeft(field)) return known;
        var tag = Line(field);
        if (tag is not null && !LanguageTag().IsMatch(tag)) Problem(field, "A language tag is expected, such as en, de or fa.");
        return tag;
    }

    private List<EventDate> Days(string field)
    {
        var days = new List<EventDate>();
        foreach (var typed in Typed(field).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (EventDate.TryParse(typed, out var day)) days.Add(day);
            else Problem(field, "A day is expected, such as 2019-09-17; 2019-09 or 2019 where no more is known.");
        }

        if (field == "published" && days.Count > 1) Problem(field, "One day only.");
        return days;
    }

    private Completeness ReadCompleteness()
    {
        if (!CompletenessWords.TryRead(Typed("completeness"), out var completeness)) Problem("completeness", "Choose one of the list.");
        return completeness;
    }

    private string Understood(string field) => field switch
    {
        "title" => Value(FactKind.Title),
        "outlet" => Value(FactKind.Outlet),
        "speaker" => Value(FactKind.Speaker),
        "published" => Value(FactKind.PublishedDate),
        "events" => string.Join(", ", proposal.Text.Facts.Where(fact => fact.Kind == FactKind.EventDate).Select(fact => fact.Value)),
        "language" => Value(FactKind.Language),
        "translated" => proposal.Text.Metadata.TranslatedFrom ?? "",
        "completeness" => proposal.Text.Metadata.Completeness.Token(),
        _ => "",
    };

    private string Value(FactKind kind) => proposal.Text.Find(kind)?.Value ?? "";

    /// <summary>The form of a BCP 47 tag.</summary>
    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LanguageTag();
}
