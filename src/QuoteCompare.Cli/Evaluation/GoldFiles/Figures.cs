namespace QuoteCompare.Cli.Evaluation.GoldFiles;

/// <summary>The figures of one report. Null, or a share of none, where there was nothing to count.</summary>
internal sealed record Figures
{
    /// <summary>Quotations found, one to one.</summary>
    public required Accuracy? Found { get; init; }

    /// <summary>Gold quotations with a passage whose predicted passages hold an accepted answer well enough.</summary>
    public required Share Located { get; init; }

    /// <summary>Characters of the passages, over all gold quotations with a passage.</summary>
    public required Accuracy? Passages { get; init; }

    /// <summary>Of the gold quotations that draw on several passages: passages hit.</summary>
    public required Share Parts { get; init; }

    /// <summary>Predictions with a passage that stand on no gold quotation with one, of all predictions.</summary>
    public required Share False { get; init; }

    /// <summary>Last name right, of the found ones.</summary>
    public required Share Speaker { get; init; }

    /// <summary>Wording right, of the located ones.</summary>
    public required Share Wording { get; init; }

    /// <summary>Balanced accuracy, of the located ones.</summary>
    public required double? Trimmed { get; init; }

    /// <summary>Macro F1 over the kinds held by gold or prediction, of the located ones.</summary>
    public required double? Recontextualised { get; init; }

    /// <summary>Of the gold quotations that are word for word and nothing else: located and found to be.</summary>
    public required Share Verbatim { get; init; }

    /// <summary>Of the quotations marked faithful: those given no finding of context or meaning.</summary>
    public required Share Faithful { get; init; }

    /// <summary>Of the kinds of difference built into the gold: those named, of the located ones.</summary>
    public required Share Findings { get; init; }
}
