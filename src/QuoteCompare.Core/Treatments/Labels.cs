using System.Globalization;

namespace QuoteCompare.Core.Treatments;

/// <summary>
/// The words on the page: one place for the web, the command line's text, print and exports. They state facts about two texts and leave the judgement
/// to the reader. All are lower-case phrases without a full stop, but for the sentences named as such. Here those of texts and outcomes; those of treatments and
/// findings stand in the other part.
/// </summary>
public static partial class Labels
{
    /// <summary>The sentence at the foot of every page, print and export.</summary>
    public const string Foot = "Compares wording. Does not check whether the speech or the report is true, nor why wordings differ.";

    /// <summary>What stands on every finding until a person has reviewed it.</summary>
    public const string NotReviewed = "by program, not reviewed";

    /// <summary>The heading over the nearest passages of a quotation that is not linked.</summary>
    public const string NearestPassages = "nearest passages";

    /// <summary>What is said when no passage of a library's speeches is found.</summary>
    public const string NotInLibrary = "no match found in this library";

    /// <summary>A stretch outside quotations with the wording of an original.</summary>
    public const string Reuse = "similar wording without quotation marks";

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

    /// <summary>
    /// What came of a quotation. Where its words stand in another's turn of a transcript, that is what is said, beside whom the report names: who said them is not known.
    /// </summary>
    public static string Of(ComparedQuotation compared)
    {
        ArgumentNullException.ThrowIfNull(compared);
        var (outcome, speaker) = (compared.Outcome, compared.Quotation.Speaker);
        if (outcome != Outcome.OtherSpeaker || compared is { TurnSpeaker: null, Candidates.Count: 0 }) return Of(outcome, speaker, compared.Quotation.Event);
        var named = speaker is null ? "" : $"; the report names {speaker}";
        return compared.TurnSpeaker is { } turn ? $"these words stand in the turn of {turn}{named}" : $"these words stand in the turn of another person{named}";
    }

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
