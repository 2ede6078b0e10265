using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.GoldFiles;

/// <summary>A stretch of the original of that name; UTF-16 code units, half-open.</summary>
/// <param name="Text">The words that stand there, as marked; null when the file does not give them.</param>
internal sealed record NamedPassage(string Original, TextSpan Span, string? Text = null);

/// <summary>A report with its quotations as people marked them.</summary>
/// <param name="Name">Name of the gold file.</param>
/// <param name="Report">Name of the report's text.</param>
internal sealed record Gold(string Name, string Report, IReadOnlyList<GoldQuotation> Quotations);

/// <summary>A marked quotation. Where several answers are accepted, all are given.</summary>
internal sealed record GoldQuotation
{
    public required TextSpan Span { get; init; }

    /// <summary>The words that stand there, as marked; null when the file does not give them.</summary>
    public string? Text { get; init; }

    /// <summary>Marked by one annotator only: neither demanded nor counted against the program.</summary>
    public bool IsOptional { get; init; }

    public string? Speaker { get; init; }

    /// <summary>The accepted answers, at least one, each a list of passages in the order of use; an empty first one: no original holds it.</summary>
    public required IReadOnlyList<IReadOnlyList<NamedPassage>> Answers { get; init; }

    /// <summary>Accepted values; null among them for a quotation without passage.</summary>
    public IReadOnlyList<Wording?> Wording { get; init; } = [];

    public IReadOnlyList<bool> Trimmed { get; init; } = [];

    /// <summary>Recontextualisations both annotators marked.</summary>
    public IReadOnlyList<Recontextualisation> Agreed { get; init; } = [];

    /// <summary>Those that one of them marked: neither rewarded nor punished.</summary>
    public IReadOnlyList<Recontextualisation> Contested { get; init; } = [];

    /// <summary>Whether nothing was changed on purpose; null in gold files that do not say.</summary>
    public bool? Faithful { get; init; }

    /// <summary>The kinds of difference built in; null in gold files that do not say.</summary>
    public IReadOnlyList<FindingKind>? Findings { get; init; }

    /// <summary>Counted, and drawn from an original at hand.</summary>
    public bool HasPassage => !IsOptional && Answers[0].Count > 0;
}
