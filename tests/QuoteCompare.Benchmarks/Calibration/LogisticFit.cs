namespace QuoteCompare.Benchmarks.Calibration;

/// <summary>Penalised logistic regression by Newton's method; enough for ten features and some thousand cases.</summary>
internal static class LogisticFit
{
    private const int Steps = 30;

    /// <summary>Penalty on the square of each weight but the intercept: keeps a weight finite where a feature divides the cases.</summary>
    private const double Penalty = 1;

    /// <summary>The intercept and the weights.</summary>
    /// <param name="cases">The features, whether it holds, and what the case weighs.</param>
    public static double[] Fit(IReadOnlyList<(double[] Features, bool Holds, double Weight)> cases)
    {
        var size = cases[0].Features.Length + 1;
        var fitted = new double[size];
        for (var step = 0; step < Steps; step++)
        {
            var (gradient, curvature) = (new double[size], new double[size, size]);
            foreach (var (features, holds, weight) in cases)
            {
                double[] row = [1, .. features];
                var probability = Probability(fitted, features);
                for (var i = 0; i < size; i++)
                {
                    gradient[i] += weight * ((holds ? 1 : 0) - probability) * row[i];
                    for (var k = 0; k < size; k++) curvature[i, k] += weight * probability * (1 - probability) * row[i] * row[k];
                }
            }

            for (var i = 1; i < size; i++)
            {
                gradient[i] -= Penalty * fitted[i];
                curvature[i, i] += Penalty;
            }

            var change = Solve(curvature, gradient);
            for (var i = 0; i < size; i++) fitted[i] += change[i];
        }

        return fitted;
    }

    public static double Probability(double[] fitted, double[] features) =>
        1 / (1 + Math.Exp(-(fitted[0] + features.Select((feature, i) => feature * fitted[i + 1]).Sum())));

    /// <summary>Gauss and Jordan, the largest element of each column first.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        for (var column = 0; column < size; column++)
        {
            var pivot = Enumerable.Range(column, size - column).MaxBy(row => Math.Abs(matrix[row, column]));
            for (var k = 0; k < size; k++) (matrix[column, k], matrix[pivot, k]) = (matrix[pivot, k], matrix[column, k]);
            (right[column], right[pivot]) = (right[pivot], right[column]);
            for (var row = 0; row < size; row++)
            {
                if (row == column) continue;
                var factor = matrix[row, column] / matrix[column, column];
                for (var k = column; k < size; k++) matrix[row, k] -= factor * matrix[column, k];
                right[row] -= factor * right[column];
            }
        }

        return [.. right.Select((value, i) => value / matrix[i, i])];
    }
}
