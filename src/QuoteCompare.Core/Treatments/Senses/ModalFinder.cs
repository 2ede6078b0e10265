using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>
/// Finds the verbs that a report tells more surely or less than the speech, or as done where the speech foretells them: "could close" told as "will close", "must
/// pay" as "may pay", "will open" as "opened". In one transcript only: a translator chooses these words freely. Reported speech turns "will" into "would" and "may" into "might"; that is no difference.
/// </summary>
internal static class ModalFinder
{
    public static IEnumerable<SenseChange> Find(WordAccount account) => VerbPair.In(account).Select(pair => Change(account, pair)).OfType<SenseChange>();

    private static SenseChange? Change(WordAccount account, VerbPair pair)
    {
        var (spoken, told) = (pair.SpokenGroup, pair.ToldGroup);
        if (spoken.Modal is null || spoken.IsOpen || told.IsOpen || spoken.Class == told.Class) return null;
        if (told.Class is null && !IsFinite(account.Report, pair.Told, told)) return null;
        if (IsSurer(spoken.Class!, told.Class) || IsLooser(account, pair)) return Make(account, pair, FindingKind.Hedge);
        return spoken.Class == "settled" && told.Class is null && IsPast(account, pair) ? Make(account, pair, FindingKind.Time) : null;
    }

    private static bool IsSurer(string spoken, string? told) => spoken switch
    {
        "open" => told is null or "settled" or "bound" or "would",
        "can" => told is null or "settled" or "bound",
        "duty" or "would" => told is null or "settled",
        _ => false,
    };

    /// <summary>A duty told as a choice; inside marks also what is settled told as open: reported speech may say "could" where a condition holds.</summary>
    private static bool IsLooser(WordAccount account, VerbPair pair) => pair.SpokenGroup.Class switch
    {
        "bound" or "duty" => pair.ToldGroup.Class is "open" or "can",
        "settled" => pair.ToldGroup.Class is "open" && account.IsQuoted(account.Report.Tokens[pair.Told].Span),
        _ => false,
    };

    /// <summary>"To close", "the closed gate", "closing" tell nothing as a fact.</summary>
    private static bool IsFinite(SegmentedText report, int verb, VerbGroup group)
    {
        var before = report.Tokens[group.Subject!.Value];
        if (!before.IsWord || before.Is(WordClass.Preposition | WordClass.Determiner | WordClass.Possessive | WordClass.Coordinator) && !before.Is(WordClass.SubjectPronoun)) return false;
        return group.HasAuxiliary || !report.Tokens[verb].Normal.EndsWith("ing", StringComparison.Ordinal);
    }

    private static bool IsPast(WordAccount account, VerbPair pair)
    {
        var (spoken, told) = (account.Original(pair.Original).Tokens[pair.Spoken].Normal, account.Report.Tokens[pair.Told].Normal);
        return spoken != told && !told.EndsWith('s') && !told.EndsWith("ing", StringComparison.Ordinal) && !pair.SpokenGroup.HasAuxiliary;
    }

    private static SenseChange Make(WordAccount account, VerbPair pair, FindingKind kind)
    {
        var text = account.Original(pair.Original);
        var modal = text.Tokens[pair.SpokenGroup.Modal!.Value].Span;
        var told = account.Report.Tokens[pair.ToldGroup.Modal ?? pair.Told].Span;
        return new SenseChange
        {
            Kind = kind,
            Case = SenseCase.Changed,
            Original = pair.Original,
            Passage = kind == FindingKind.Time ? modal.Cover(text.Tokens[pair.Spoken].Span) : modal,
            Report = told,
            Place = told.Start,
            Certainty = pair.SpokenGroup.Class is "open" or "settled" ? Certainty.Clear : Certainty.Likely,
        };
    }
}
