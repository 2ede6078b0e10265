using QuoteCompare.Core;
using QuoteCompare.Core.Treatments;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Shared;

namespace QuoteCompare.Web.Features.Styleguide;

/// <summary>Labels that belong together.</summary>
/// <param name="About">What they are of.</param>
public sealed record LabelSet(string About, IReadOnlyList<Label> Labels);

/// <summary>Every label that Core can put on the page, asked of Core itself: a new member of an enumeration shows up here by itself.</summary>
internal static class LabelSets
{
    private static readonly TextRelation[] Relations = [TextRelation.SameTranscript, TextRelation.IndependentTranslation];

    public static IReadOnlyList<LabelSet> All { get; } =
    [
        new("What came of looking for a passage", [.. Plain(Enum.GetValues<Outcome>().Where(outcome => outcome != Outcome.Located).Select(outcome => Labels.Of(outcome)))]),
        new("Wording", [.. Wordings().Distinct()]),
        new("Shortened or summarised", [.. Trimmings().Distinct()]),
        new("Check context", [.. Enum.GetValues<Recontextualisation>().Select(frame => new Label(MarkKind.Recontextualised, Labels.Of(frame)))]),
        new("Groups of named differences", [.. Enum.GetValues<FindingGroup>().Select(group => new Label(KindOf(group), Labels.Of(group)))]),
        new("Named differences", [.. Plain(Enum.GetValues<FindingKind>().Select(kind => Labels.Of(kind)))]),
        new("Certainty", [.. Plain(Enum.GetValues<Certainty>().Select(Labels.Of))]),
        new("Where the words stand", [.. Plain(Enum.GetValues<QuotationType>().Select(Labels.Of))]),
        new("Classes of reporting verbs", [.. Plain(Enum.GetValues<CueClass>().Select(Labels.Of))]),
        new("Steps of the word account", [.. Plain(Enum.GetValues<EditKind>().Select(Labels.Of))]),
        new("How much a text holds", [.. Plain(Enum.GetValues<Completeness>().Select(Labels.Of))]),
        new("Relation of two texts", [.. Plain(Enum.GetValues<TextRelation>().Select(relation => Labels.Of(relation)))]),
        new("Standing words", [.. Plain([Labels.NotReviewed, Labels.NearestPassages, Labels.Reuse])]),
    ];

    private static IEnumerable<Label> Plain(IEnumerable<string> words) => words.Distinct(StringComparer.Ordinal).Select(word => new Label(MarkKind.None, word));

    private static IEnumerable<Label> Wordings() =>
        from wording in Enum.GetValues<Wording>()
        from type in Enum.GetValues<QuotationType>()
        from relation in Relations
        select new Label(wording == Wording.Verbatim ? MarkKind.Verbatim : MarkKind.Paraphrased, Labels.Of(wording, type, relation));

    private static IEnumerable<Label> Trimmings() =>
        from type in Enum.GetValues<QuotationType>()
        from kinds in (FindingKind[][])[[FindingKind.Omitted], [FindingKind.Ellipsis], [FindingKind.Ellipsis, FindingKind.Omitted]]
        select new Label(MarkKind.Trimmed, Labels.Trimmed(type, new Treatment(Wording.Near, true, [], [.. kinds.Select(kind => Specimens.Finding(kind, FindingGroup.Trimmed, Certainty.Clear))])));

    private static MarkKind KindOf(FindingGroup group) => group switch
    {
        FindingGroup.Trimmed => MarkKind.Trimmed,
        FindingGroup.Recontextualised or FindingGroup.Meaning => MarkKind.Recontextualised,
        _ => MarkKind.Paraphrased,
    };
}
