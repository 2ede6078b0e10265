namespace QuoteCompare.Core.Quotations;

/// <summary>Turns drafts into quotations, in the report's order, and gives each its speaker.</summary>
internal sealed class QuotationCollector(Layout layout, SpeakerResolver resolver, ReportCalendar calendar)
{
    private readonly List<Quotation> quotations = [];
    private readonly List<int> statements = [];
    private readonly List<EventResolver.Timed> timed = [];
    private Attribution? ahead;

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
            quotations.Add(Attributed(quotation, draft, index, used));
            statements.Add(index);
            timed.Add(new(quotations[^1], quotations[^1].Speaker, draft.By is { } clause ? ClauseDates.Read(layout, layout.Statements[draft.ByStatement], clause, draft.ByStatement == index ? draft.Parts : [], calendar) : default, quotation.Paragraph));
            if (draft.By is { } told && draft.ByStatement == index) used.Add(told);
        }

        if (used.Exists(a => a.CanCarry)) return;
        if (!attributions.Any(a => a.CanCarry)) resolver.Meet(statement, statement.Units.Count);
        var when = ClauseDates.ReadOccasion(layout, statement, calendar);
        if (when.Named && resolver.Current is { } speaker) timed.Add(new(null, speaker, when, layout.Report.Paragraphs[statement.Paragraph].Number));
    }

    private Quotation Attributed(Quotation quotation, Draft draft, int index, List<Attribution> used)
    {
        if (draft.By is not { } by) return Unspoken(quotation, draft, layout.Statements[index]);
        // The first of several paragraphs has the attribution that stands behind the last: the others go on from it.
        if (ReferenceEquals(by, ahead)) return quotation with { Cue = "", CueSpan = null, CueClass = CueClass.None, SpeakerSpan = null, Speaker = quotations[^1].Speaker, Continues = true };
        var spoken = Spoken(quotation, layout.Statements[draft.ByStatement], by, used);
        if (draft.ByStatement <= index) return spoken;
        if (IsBeside(quotation) && spoken.Speaker == quotations[^1].Speaker) return Unspoken(quotation, draft, layout.Statements[index]);
        ahead = by;
        return spoken;
    }

    private Quotation Spoken(Quotation quotation, Statement statement, Attribution by, IReadOnlyList<Attribution> attributions)
    {
        resolver.Meet(statement, by.Start);
        if (by.Unnamed) return quotation;
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

    /// <summary>"“It is late,” she said, | adding that it was dark. “We go.”": what is told between belongs to the first, and what follows goes on from there.</summary>
    private bool EndsWithToldAside() =>
        quotations.Count > 1 && statements[^1] == statements[^2] && quotations[^1].Type == QuotationType.Indirect && quotations[^2].Type == QuotationType.Direct && quotations[^2].CueSpan is not null;

    /// <summary>Whether the quotation stands in the paragraph of the one before it, or the next.</summary>
    private bool IsBeside(Quotation quotation) => quotations.Count > 0 && quotation.Paragraph - quotations[^1].Paragraph <= 1;

    /// <summary>Words in marks with no clause of their own: they carry the attribution before them, or are whoever's the sentence is about.</summary>
    private Quotation Unspoken(Quotation quotation, Draft draft, Statement statement)
    {
        if (draft.Alone && IsBeside(quotation))
        {
            var aside = EndsWithToldAside();
            return quotation with { Continues = !aside, Speaker = quotations[aside ? ^2 : ^1].Speaker };
        }

        var subject = LeadingPhrase.Of(layout, statement.Units, draft.Parts[0].Start);
        if (subject.IsEmpty && layout.IsTitle(statement)) subject = LeadingPhrase.InTitle(statement.Units);
        // Phrases are read by the rules of English: in a script without case any words could be taken for a name.
        if (draft.Alone || subject.IsEmpty || !layout.HasCase(statement.Units[subject.Start])) return quotation;
        var mention = new TextSpan(statement.Units[subject.Start].Span.Start, statement.Units[subject.End - 1].Span.End);
        return quotation with { SpeakerSpan = mention, Speaker = resolver.Resolve(mention, acts: true) };
    }
}
