namespace QuoteCompare.Core.Quotations;

/// <summary>Turns drafts into quotations, in the report's order, and gives each its speaker.</summary>
internal sealed class QuotationCollector(Layout layout, SpeakerResolver resolver, ReportCalendar calendar)
{
    private readonly List<Quotation> quotations = [];
    private readonly List<EventResolver.Timed> timed = [];

    /// <summary>All quotations added so far, with their events.</summary>
    public IReadOnlyList<Quotation> Quotations => new EventResolver(calendar).Resolve(timed);

    /// <summary>Adds the drafts of one statement, ordered by start.</summary>
    public void Add(int index, IReadOnlyList<Attribution> attributions, IEnumerable<Draft> drafts)
    {
        var statement = layout.Statements[index];
        var used = new List<Attribution>();
        foreach (var draft in drafts)
        {
            if (QuotationBuilder.Build(layout, draft) is not { } quotation) continue;
            if (quotations.Count > 0 && quotations[^1].Span.End > quotation.Span.Start) continue;
            quotations.Add(draft.By is { } by ? Spoken(quotation, layout.Statements[draft.ByStatement], by, used) : Unspoken(quotation, draft, statement));
            timed.Add(new(quotations[^1], quotations[^1].Speaker, draft.By is { } clause ? ClauseDates.Read(layout, layout.Statements[draft.ByStatement], clause, draft.ByStatement == index ? draft.Parts : [], calendar) : default));
            if (draft.By is { } told && draft.ByStatement == index) used.Add(told);
        }

        if (attributions.Any(a => a.CanCarry)) return;
        resolver.Meet(statement, statement.Units.Count);
        var when = ClauseDates.ReadOccasion(layout, statement, calendar);
        if (when.Named && resolver.Current is { } speaker) timed.Add(new(null, speaker, when));
    }

    private Quotation Spoken(Quotation quotation, Statement statement, Attribution by, IReadOnlyList<Attribution> attributions)
    {
        resolver.Meet(statement, by.Start);
        var subject = by.Subject;
        if (subject.IsEmpty)
        {
            var before = attributions.LastOrDefault(a => a.Cue.Start < by.Cue.Start && !a.Subject.IsEmpty && a.CanCarry);
            subject = before?.Subject ?? LeadingPhrase.Of(layout, statement.Units, by.Start);
        }

        if (subject.IsEmpty) return quotation;
        var mention = new TextSpan(statement.Units[subject.Start].Span.Start, statement.Units[subject.End - 1].Span.End);
        return quotation with { SpeakerSpan = mention, Speaker = resolver.Resolve(mention, acts: by.CanCarry || by.Subject.IsEmpty) };
    }

    /// <summary>Words in marks with no clause of their own: they carry the attribution before them, or are whoever's the sentence is about.</summary>
    private Quotation Unspoken(Quotation quotation, Draft draft, Statement statement)
    {
        if (quotations.Count > 0 && draft.Alone && quotation.Paragraph - quotations[^1].Paragraph <= 1)
            return quotation with { Continues = true, Speaker = quotations[^1].Speaker };
        var subject = LeadingPhrase.Of(layout, statement.Units, draft.Parts[0].Start);
        if (subject.IsEmpty && layout.IsTitle(statement)) subject = LeadingPhrase.InTitle(statement.Units);
        // Phrases are read by the rules of English: in a script without case any words could be taken for a name.
        if (draft.Alone || subject.IsEmpty || !layout.HasCase(statement.Units[subject.Start])) return quotation;
        var mention = new TextSpan(statement.Units[subject.Start].Span.Start, statement.Units[subject.End - 1].Span.End);
        return quotation with { SpeakerSpan = mention, Speaker = resolver.Resolve(mention, acts: true) };
    }
}
