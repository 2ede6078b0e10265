namespace QuoteCompare.Cli.Evaluation;

/// <summary>How many of how many.</summary>
internal readonly record struct Share(int Count, int Of)
{
    public static Share operator +(Share one, Share other) => new(one.Count + other.Count, one.Of + other.Of);

    /// <summary>Counts one more case, right or not.</summary>
    public Share With(bool right) => new(Count + (right ? 1 : 0), Of + 1);
}

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
        return Of(precision, recall);
    }

    public static Accuracy Of(double precision, double recall) => new(precision, recall, precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
}
