using System.Globalization;

namespace QuoteCompare.Core.Treatments;

/// <summary>
/// The words on the page: one place for the web, the command line's text, print and exports. They state facts about two texts and leave the judgement
/// to the reader. All are lower-case phrases without a full stop, but for the sentences named as such.
/// </summary>
public static class Labels
{
    /// <summary>The sentence at the foot of every page, print and export.</summary>
    public const string Foot = "Compares wording. Does not check whether the speech or the report is true, nor why wordings differ.";

    /// <summary>What stands on every finding until a person has reviewed it.</summary>
    public const string NotReviewed = "by program, not reviewed";

    /// <summary>The heading over the nearest passages of a quotation that is not linked.</summary>
    public const string NearestPassages = "nearest passages";

    /// <summary>A stretch outside quotations with the wording of an original.</summary>
    public const string Reuse = "similar wording without quotation marks";

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
    /// <param name="treatment">Its findings tell how words were added.</param>
    public static string Of(Recontextualisation frame, Treatment treatment)
    {
        ArgumentNullException.ThrowIfNull(treatment);
        var added = treatment.Findings.Where(f => f is { Kind: FindingKind.Added, Group: FindingGroup.Recontextualised }).Select(Of).Distinct().ToList();
        return frame == Recontextualisation.Interpolated && added is [var one] ? one : Of(frame);
    }

    /// <summary>The short name of a finding; its sentence is <see cref="Finding.Why"/>.</summary>
    public static string Of(Finding finding) => (finding.Kind, finding.Group) switch
    {
        (FindingKind.Added, _) when finding.Rule == "added/in-brackets" => "explained in brackets",
        (FindingKind.Added, FindingGroup.Wording) => "not in this translation",
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

    /// <summary>What came of looking for a quotation's passages. The program did not find is all it knows.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="speaker">Who is said to have said it; null when unknown.</param>
    /// <param name="told">When it is said to have been said; null when unknown.</param>
    public static string Of(Outcome outcome, string? speaker = null, EventDate? told = null) => outcome switch
    {
        Outcome.Located => "passage found",
        Outcome.Uncertain => "uncertain",
        Outcome.NoMatch => "no match found in this text",
        Outcome.OtherSpeaker => speaker is null ? "said by another person" : $"said by {speaker}",
        _ => told is { } day ? $"about another speech ({Day(day)}), not compared" : "about another speech, not compared",
    };

    public static string Of(QuotationType type) => type switch
    {
        QuotationType.Direct => "inside quotation marks",
        QuotationType.Indirect => "reported speech",
        _ => "partly inside quotation marks",
    };

    /// <summary>A dictionary class of reporting verbs; the report's own verb is shown beside it.</summary>
    public static string Of(CueClass cue) => cue switch
    {
        CueClass.None => "no reporting verb",
        CueClass.Says => "says",
        CueClass.Argues => "argues",
        CueClass.Concedes => "concedes",
        CueClass.Warns => "warns",
        _ => "other",
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

    /// <summary>How the wordings of two texts hang together, as declared.</summary>
    /// <param name="relation">The declared relation.</param>
    /// <param name="declaredBy">Who declared it, as a noun phrase ("the library"); null when that is not known.</param>
    public static string Of(TextRelation relation, string? declaredBy = null)
    {
        var declared = declaredBy is null ? "declared, not verified" : $"declared by {declaredBy}, not verified";
        return relation switch
        {
            TextRelation.SameTranscript => $"treated as the same transcript ({declared})",
            TextRelation.IndependentTranslation => $"treated as independent translations ({declared})",
            TextRelation.BackTranslation => $"treated as a translation back into the speech's language ({declared})",
            _ => "relation of the wordings not declared: a difference of wording alone says nothing",
        };
    }

    /// <summary>How much of what was said a text holds.</summary>
    public static string Of(Completeness completeness) => completeness switch
    {
        Completeness.Full => "this text is complete (declared)",
        Completeness.Excerpt => "this text is an excerpt",
        Completeness.Edited => "this text is edited",
        _ => "this text may be incomplete",
    };

    /// <summary>A day or what is known of it: "7 February 2025", "7 February", "February 2025", "2025"; "unknown date" when nothing is.</summary>
    public static string Day(EventDate date)
    {
        var month = date.Month is { } m ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(m) : null;
        string?[] parts = [date.Day?.ToString(CultureInfo.InvariantCulture), month, date.Year?.ToString(CultureInfo.InvariantCulture)];
        return parts.All(p => p is null) ? "unknown date" : string.Join(' ', parts.Where(p => p is not null));
    }

    /// <summary>"1 word", "14 words".</summary>
    public static string Words(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "word" : "words")}");
}
