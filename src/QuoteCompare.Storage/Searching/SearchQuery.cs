using QuoteCompare.Core;

namespace QuoteCompare.Storage.Searching;

/// <summary>What is searched for. Everything must hold; of several findings, or kinds, one.</summary>
internal sealed record SearchQuery
{
    /// <summary>Words that follow each other; a single word is a phrase of one.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Phrases { get; init; } = [];

    /// <summary>Words that a speaker's name must hold.</summary>
    public IReadOnlyList<string> Speaker { get; init; } = [];

    /// <summary>Words that an outlet's name must hold.</summary>
    public IReadOnlyList<string> Outlet { get; init; } = [];

    public DateOnly? From { get; init; }

    /// <summary>Inclusive.</summary>
    public DateOnly? To { get; init; }

    public IReadOnlyList<FindingKind> Findings { get; init; } = [];
    public IReadOnlyList<SearchKind> Kinds { get; init; } = [];

    public bool IsEmpty => this is { Phrases.Count: 0, Speaker.Count: 0, Outlet.Count: 0, From: null, To: null, Findings.Count: 0, Kinds.Count: 0 };
}
