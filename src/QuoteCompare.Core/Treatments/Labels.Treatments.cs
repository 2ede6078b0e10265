namespace QuoteCompare.Core.Treatments;

/// <summary>The words on the page for what became of a statement.</summary>
public static partial class Labels
{
    /// <summary>What became of the words, by where they stand and by the declared relation.</summary>
    public static string Of(Wording wording, QuotationType type, TextRelation relation) => wording switch
    {
        Wording.Verbatim => "word for word",
        Wording.Near => "small differences",
        _ when type != QuotationType.Direct => "in other words",
        _ when relation == TextRelation.SameTranscript => "wording differs inside quotation marks",
        _ => "another translation's wording",
    };

    /// <summary>That content words of the passage are left out.</summary>
    /// <param name="type">Whether the words stand inside quotation marks; reported speech is summarised, not shortened.</param>
    /// <param name="treatment">Decides whether an ellipsis marks what is left out.</param>
    public static string Trimmed(QuotationType type, Treatment treatment)
    {
        var shown = treatment.Findings.Any(f => f.Group == FindingGroup.Trimmed);
        if (type == QuotationType.Indirect || (type == QuotationType.Mixed && !shown)) return "summarised";
        var marked = treatment.Findings.Any(f => f.Kind == FindingKind.Ellipsis);
        var unmarked = treatment.Findings.Any(f => f.Group == FindingGroup.Trimmed && f.Kind != FindingKind.Ellipsis);
        return (marked, unmarked) switch
        {
            (true, false) => "shortened (with ellipsis)",
            (true, true) => "shortened (partly with ellipsis)",
            _ => "shortened (without ellipsis)",
        };
    }

    /// <summary>What changes the frame.</summary>
    /// <param name="frame">The way.</param>
    /// <param name="wordsApart">Words of the speech between passages joined; null when not counted.</param>
    public static string Of(Recontextualisation frame, int? wordsApart = null) => frame switch
    {
        Recontextualisation.Spliced => wordsApart is { } words ? $"passages joined ({Words(words)} apart)" : "passages joined",
        Recontextualisation.Reordered => "order changed",
        Recontextualisation.Interpolated => "words not in this text",
        Recontextualisation.Redated => "told under another date",
        _ => "attributed differently",
    };

    /// <summary>What changes the frame of a quotation: where all that was added stands in brackets, the report itself says so.</summary>
    /// <param name="frame">The way.</param>
    /// <param name="treatment">Its findings tell how words were added, and how far apart passages stand that are joined once.</param>
    public static string Of(Recontextualisation frame, Treatment treatment)
    {
        ArgumentNullException.ThrowIfNull(treatment);
        if (frame == Recontextualisation.Spliced) return Of(frame, treatment.Findings.Where(f => f.Kind == FindingKind.Joined).ToList() is [var joined] ? joined.WordsApart : null);
        var added = treatment.Findings.Where(f => f is { Kind: FindingKind.Added, Group: FindingGroup.Recontextualised }).Select(Of).Distinct().ToList();
        return frame == Recontextualisation.Interpolated && added is [var one] ? one : Of(frame);
    }

    /// <summary>The short name of a finding; its sentence is <see cref="Finding.Why"/>.</summary>
    public static string Of(Finding finding) => (finding.Kind, finding.Group) switch
    {
        (FindingKind.Added, _) when finding.Rule == "added/in-brackets" => "explained in brackets",
        (FindingKind.Added, FindingGroup.Wording) => "not in this translation",
        (FindingKind.Joined, _) => Of(Recontextualisation.Spliced, finding.WordsApart),
        (FindingKind.Substituted, _) when finding.Rule == "substituted/opposite" => "opposite word",
        (FindingKind.Substituted, _) when finding.Rule == "substituted/name" => "another name",
        (FindingKind.Substituted, _) when finding.Rule == "substituted/translation" => "another translation's wording",
        _ => Of(finding.Kind),
    };

    /// <summary>The name of a kind of difference in legends and filters.</summary>
    public static string Of(FindingKind kind) => kind switch
    {
        FindingKind.Substituted => "other words",
        FindingKind.Omitted => "left out without ellipsis",
        FindingKind.Ellipsis => "left out at an ellipsis",
        FindingKind.CutShort => "sentence quoted in part",
        FindingKind.Joined => "passages joined",
        FindingKind.Reordered => "order changed",
        FindingKind.Added => "words not in this text",
        FindingKind.Redated => "told under another date",
        FindingKind.Attributed => "attributed differently",
        FindingKind.Subject => "subject differs",
        FindingKind.Stance => "introduced differently",
        FindingKind.Condition => "condition",
        FindingKind.Negation => "negation",
        FindingKind.Hedge => "hedge",
        FindingKind.Number => "number",
        FindingKind.Quantifier => "quantity",
        FindingKind.Time => "time",
        FindingKind.Fragment => "a few words quoted",
        FindingKind.ScareQuote => "single words in quotation marks",
        FindingKind.UnmarkedCut => "no ellipsis",
        _ => "in brackets",
    };

    /// <summary>The name of a group in legends, filters and help.</summary>
    public static string Of(FindingGroup group) => group switch
    {
        FindingGroup.Wording => "paraphrased",
        FindingGroup.Trimmed => "trimmed",
        FindingGroup.Recontextualised => "recontextualised: check context",
        FindingGroup.Meaning => "sense: check the words",
        _ => "style",
    };

    public static string Of(Certainty certainty) => certainty switch
    {
        Certainty.Clear => "clear",
        Certainty.Likely => "likely",
        _ => "check",
    };

    /// <summary>A step of the word account.</summary>
    public static string Of(EditKind kind) => kind switch
    {
        EditKind.Same => "the same",
        EditKind.Substituted => "in other words",
        EditKind.Moved => "at another place",
        EditKind.Inserted => "no counterpart found",
        EditKind.Bracketed => "in brackets",
        EditKind.Elided => "left out at an ellipsis",
        _ => "not in the quotation",
    };
}
