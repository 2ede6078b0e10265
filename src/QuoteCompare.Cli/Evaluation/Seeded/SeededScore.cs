using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded;

/// <summary>How an edit fared.</summary>
/// <param name="Offered">Statements that offer it.</param>
/// <param name="Found">Quotations that the engine found in the report.</param>
/// <param name="Located">Those linked with the place where the words were taken.</param>
/// <param name="Named">Recall: those with a finding of a kind that the edit makes, at its place, or with the outcome that tells it.</param>
/// <param name="Sure">Those of the named whose finding is clear or likely, or told by the outcome.</param>
internal sealed record EditFigures(SeededEdit Edit, int Offered, Share Found, Share Located, Share Named, Share Sure);

/// <summary>Precision of a kind: of its findings shown as clear or likely, those on a quotation whose edit makes or allows it.</summary>
internal sealed record KindFigures(FindingKind Kind, Share Right);

/// <summary>Untouched quotations with any finding of context or meaning, however sure.</summary>
internal sealed record UntouchedFigures(Share Found, Share Located, Share Alarmed);

/// <summary>The figures of one relation.</summary>
internal sealed record SeededFigures(
    TextRelation Relation, int Reports, IReadOnlyList<EditFigures> Edits, IReadOnlyList<KindFigures> Kinds, UntouchedFigures Untouched);

/// <summary>Answers → figures, by relation: what is an alteration in one transcript may be a translator's choice.</summary>
internal static class SeededScore
{
    public static IReadOnlyList<SeededFigures> Of(SeededRun run) =>
        [.. run.Answers.GroupBy(answer => answer.Relation).OrderBy(own => own.Key).Select(own => Of(own.Key, [.. own], run))];

    /// <summary>A finding shown as clear or likely on a quotation whose edit neither makes nor allows it.</summary>
    public static IEnumerable<Finding> FalseAlarms(SeededAnswer answer) => Shown(answer).Where(finding => !IsRight(answer, finding));

    public static bool IsOfContext(Finding finding) => finding.Group is FindingGroup.Recontextualised or FindingGroup.Meaning;

    private static SeededFigures Of(TextRelation relation, List<SeededAnswer> answers, SeededRun run)
    {
        var untouched = answers.Where(answer => answer.Edit.IsNone).ToList();
        return new SeededFigures(
            relation,
            answers.Select(answer => answer.Report).Distinct().Count(),
            [.. EditCatalogue.All.Select(edit => Of(edit, run.Offered.GetValueOrDefault((relation, edit)), [.. answers.Where(answer => answer.Edit == edit)]))],
            [.. Enum.GetValues<FindingKind>().Select(kind => Of(kind, answers)).Where(kind => kind.Right.Of > 0)],
            new UntouchedFigures(Count(untouched, IsFound), Count(untouched, answer => answer.IsLocated), Count(untouched, answer => answer.Findings.Any(IsOfContext))));
    }

    private static EditFigures Of(SeededEdit edit, int offered, List<SeededAnswer> answers) => new(
        edit, offered, Count(answers, IsFound), Count(answers, answer => answer.IsLocated), Count(answers, answer => answer.IsNamed),
        Count(answers, answer => answer.IsNamed && (!answer.Named.Any() || answer.Named.Any(IsSure))));

    private static KindFigures Of(FindingKind kind, List<SeededAnswer> answers)
    {
        var shown = answers.SelectMany(answer => Shown(answer).Where(finding => finding.Kind == kind).Select(finding => IsRight(answer, finding))).ToList();
        return new KindFigures(kind, new Share(shown.Count(right => right), shown.Count));
    }

    /// <summary>In another translation words differ, are missing and are more without any edit: there only findings of context and meaning can be false.</summary>
    private static IEnumerable<Finding> Shown(SeededAnswer answer) =>
        answer.Findings.Where(finding => IsSure(finding) && (answer.Report.Text.IsWordForWord || IsOfContext(finding)));

    private static bool IsRight(SeededAnswer answer, Finding finding) => answer.Edit.Makes.Contains(finding.Kind) || answer.Edit.Allows.Contains(finding.Kind);

    private static bool IsSure(Finding finding) => finding.Certainty != Certainty.Check;

    private static bool IsFound(SeededAnswer answer) => answer.Answers.Count > 0;

    private static Share Count(List<SeededAnswer> answers, Func<SeededAnswer, bool> holds) => new(answers.Count(holds), answers.Count);
}
