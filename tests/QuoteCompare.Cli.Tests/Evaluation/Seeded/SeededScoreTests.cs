using QuoteCompare.Cli.Evaluation;
using QuoteCompare.Cli.Evaluation.Seeded;
using QuoteCompare.Cli.Evaluation.Seeded.Edits;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Tests.Evaluation.Seeded;

/// <summary>Answers built by hand, with figures worked out by hand.</summary>
public sealed class SeededScoreTests
{
    private const string Words = "The town will not pay the bill.";

    private static readonly SeededEdit Negation = Edit<DropNegation>();
    private static readonly SeededEdit Nothing = Edit<WholeSentence>();

    [Fact]
    public void An_edit_is_named_by_a_finding_of_its_kind_at_its_place()
    {
        var figures = Score(
            Answer(Negation, Found(FindingKind.Negation, Certainty.Likely, at: 10)),
            Answer(Negation, Found(FindingKind.Negation, Certainty.Check, at: 10)),
            Answer(Negation, Found(FindingKind.Omitted, Certainty.Clear, at: 10)),
            Answer(Negation, Found(FindingKind.Negation, Certainty.Clear, at: 25)));
        var row = figures.Edits.Single(edit => edit.Edit == Negation);
        row.Named.ShouldBe(new Share(2, 4));
        row.Sure.ShouldBe(new Share(1, 4));
    }

    [Fact]
    public void Precision_counts_what_is_shown_and_neither_made_nor_allowed()
    {
        var figures = Score(
            Answer(Negation, Found(FindingKind.Negation, Certainty.Clear, at: 10), Found(FindingKind.Omitted, Certainty.Clear, at: 10), Found(FindingKind.Joined, Certainty.Likely, at: 10)),
            Answer(Nothing, Found(FindingKind.Negation, Certainty.Clear, at: 10), Found(FindingKind.Omitted, Certainty.Check, at: 10)));
        figures.Kinds.ShouldBe([
            new KindFigures(FindingKind.Omitted, new Share(1, 1)), new KindFigures(FindingKind.Joined, new Share(0, 1)), new KindFigures(FindingKind.Negation, new Share(1, 2))]);
    }

    [Fact]
    public void Untouched_quotations_are_alarmed_by_context_and_meaning_however_unsure()
    {
        var figures = Score(
            Answer(Nothing, Found(FindingKind.Negation, Certainty.Check, at: 10)),
            Answer(Nothing, Found(FindingKind.Omitted, Certainty.Clear, at: 10)),
            Answer(Nothing));
        figures.Untouched.Alarmed.ShouldBe(new Share(1, 3));
    }

    [Fact]
    public void Between_translations_only_findings_of_context_and_meaning_can_be_false()
    {
        var figures = Score(
            TextRelation.IndependentTranslation,
            Answer(Nothing, Found(FindingKind.Substituted, Certainty.Clear, at: 10), Found(FindingKind.Condition, Certainty.Clear, at: 10)));
        figures.Kinds.ShouldBe([new KindFigures(FindingKind.Condition, new Share(0, 1))]);
    }

    [Fact]
    public void Words_in_another_mouth_are_told_by_the_outcome()
    {
        var mouth = Edit<OtherMouth>();
        var figures = Score(new Built(mouth, Outcome.OtherSpeaker, []), new Built(mouth, Outcome.Located, []));
        figures.Edits.Single(edit => edit.Edit == mouth).Named.ShouldBe(new Share(1, 2));
    }

    private sealed record Built(SeededEdit Edit, Outcome Outcome, Finding[] Findings);

    private static Built Answer(SeededEdit edit, params Finding[] findings) => new(edit, Outcome.Located, findings);

    private static SeededFigures Score(params Built[] built) => Score(TextRelation.SameTranscript, built);

    private static SeededFigures Score(TextRelation relation, params Built[] built)
    {
        var statement = new Statement(Words, new TextSpan(0, Words.Length), Words);
        var text = new SeedText(new Speech("s.txt", Words, TextMetadata.None), relation, [statement]);
        var span = new TextSpan(0, Words.Length);
        var answers = built.Select(one =>
        {
            var seed = new WrittenSeed(new Seed(one.Edit, statement, new EditedText(Words), Reported: false), span, new TextSpan(9, 20));
            return new SeededAnswer(new SeededReport(text, new Report("r.txt", Words, TextMetadata.None), [seed]), seed, [Compared(span, one)]);
        });
        return SeededScore.Of(new SeededRun(new Dictionary<(TextRelation, SeededEdit), int>(), [.. answers])).ShouldHaveSingleItem();
    }

    private static ComparedQuotation Compared(TextSpan span, Built built) => new()
    {
        Quotation = new Quotation { Span = span, Pieces = [span], Quoted = [], Type = QuotationType.Direct, Paragraph = 1 },
        Outcome = built.Outcome,
        Alignments = [],
        Candidates = [],
        Treatment = new Treatment(Wording.Near, Trimmed: false, [], built.Findings),
    };

    private static Finding Found(FindingKind kind, Certainty certainty, int at) => new()
    {
        Kind = kind,
        Group = kind switch { FindingKind.Omitted => FindingGroup.Trimmed, FindingKind.Substituted => FindingGroup.Wording, FindingKind.Joined => FindingGroup.Recontextualised, _ => FindingGroup.Meaning },
        Original = 0, ReportSpan = new TextSpan(at, at + 3), Rule = "a/b", Certainty = certainty, Why = "", Fair = "",
    };

    private static SeededEdit Edit<T>() where T : SeededEdit => EditCatalogue.All.OfType<T>().Single();
}
