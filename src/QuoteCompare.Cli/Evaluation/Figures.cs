namespace QuoteCompare.Cli.Evaluation;

/// <summary>How many of how many.</summary>
internal readonly record struct Share(int Count, int Of);

/// <summary>Precision, recall and their harmonic mean, each 0 to 1.</summary>
internal readonly record struct Accuracy(double Precision, double Recall, double F1)
{
    /// <param name="right">Predicted and in the gold.</param>
    /// <param name="predicted">Everything predicted.</param>
    /// <param name="gold">Everything in the gold.</param>
    /// <returns>Null when there was nothing to find and nothing was predicted.</returns>
    public static Accuracy? Of(int right, int predicted, int gold)
    {
        if (predicted == 0 && gold == 0) return null;
        var precision = predicted == 0 ? 0 : (double)right / predicted;
        var recall = gold == 0 ? 0 : (double)right / gold;
        return new Accuracy(precision, recall, right == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }
}

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
