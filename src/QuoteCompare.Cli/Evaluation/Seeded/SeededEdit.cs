using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Seeded;

/// <summary>What the report says of who spoke and when.</summary>
internal enum Telling
{
    AsItWas,
    UnderAnotherDate,
    AsSomebodyElses,
}

/// <summary>A quotation after an edit.</summary>
/// <param name="Text">What the report has.</param>
/// <param name="Key">
/// The word that the edit takes out or changes. In another translation the edit is made only where the original holds that word too: else nothing would be changed.
/// </param>
/// <param name="Partner">The second statement used; null when there is none.</param>
internal sealed record EditedText(string Text, string? Key = null, Statement? Partner = null);

/// <summary>One known change of a faithful quotation. An edit is offered only where the text gives occasion and the result is a sentence.</summary>
internal abstract class SeededEdit
{
    /// <summary>What is always a fair thing to say when words of a sentence are gone.</summary>
    protected static readonly IReadOnlyList<FindingKind> WordsGone =
        [FindingKind.Omitted, FindingKind.CutShort, FindingKind.UnmarkedCut, FindingKind.Fragment, FindingKind.Ellipsis];

    /// <summary>What is always a fair thing to say when one word stands for another.</summary>
    protected static readonly IReadOnlyList<FindingKind> WordsChanged = [FindingKind.Substituted, FindingKind.Added, FindingKind.Omitted];

    /// <summary>As the table names it.</summary>
    public abstract string Name { get; }

    /// <summary>The kinds of which one must be found; empty for quotations left as they are and for those told by their outcome.</summary>
    public virtual IReadOnlyList<FindingKind> Makes => [];

    /// <summary>Kinds that are true of the edited quotation as well: neither demanded nor counted as false.</summary>
    public virtual IReadOnlyList<FindingKind> Allows => [];

    /// <summary>Outcomes that answer the edit as well as a finding does.</summary>
    public virtual IReadOnlyList<Outcome> Outcomes => [];

    public virtual Telling Telling => Telling.AsItWas;

    /// <summary>Whether it says something of reported speech too, which may summarise.</summary>
    public virtual bool FitsReportedSpeech => false;

    /// <summary>Whether nothing is changed.</summary>
    public bool IsNone => Makes.Count == 0 && Outcomes.Count == 0;

    /// <summary>The ways in which the statement can be edited; none where it offers no occasion.</summary>
    public abstract IEnumerable<EditedText> Of(Statement statement, SeedText text);
}
