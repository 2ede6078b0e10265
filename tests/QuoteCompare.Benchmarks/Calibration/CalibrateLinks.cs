using System.Globalization;
using QuoteCompare.Core.Alignments;

namespace QuoteCompare.Benchmarks.Calibration;

/// <summary>
/// Learns the weights of <see cref="LinkConfidence"/> from alignment sets, prints them, and how well weights learnt from the other sets predict each set. The links' support
/// depends on the weights in use: after putting new ones in, run again until they stay the same (two or three times).
/// </summary>
internal static class CalibrateLinks
{
    /// <summary>The features that tell whether the passages are right once the original is: the others tell of the original only.</summary>
    private static readonly int[] AtPassages = [1, 2, 3, 5];

    public static void Run(IReadOnlyList<string> files, TextWriter output)
    {
        var trials = files.SelectMany(file => LinkTrials.Of(Path.GetFileNameWithoutExtension(file), AlignmentDocument.ReadAll(file))).ToList();
        var all = Enumerable.Range(0, trials[0].Features.Count).ToArray();
        output.WriteLine($"{trials.Count} links, {Share(trials, t => t.FromOriginal)} from the original");
        Report("FromOriginal", trials, t => t.FromOriginal, all, output);
        Report("AtPassages", [.. trials.Where(t => t.FromOriginal)], t => t.IsRight, AtPassages, output);
    }

    private static void Report(string name, List<LinkTrial> trials, Func<LinkTrial, bool> holds, int[] features, TextWriter output)
    {
        output.WriteLine($"{name}: {string.Join(", ", Fit(trials, holds, features).Select(Shown))}   (features {string.Join(' ', features)}, after the intercept)");
        foreach (var set in trials.Select(t => t.Set).Distinct())
        {
            var fitted = Fit([.. trials.Where(t => t.Set != set)], holds, features);
            var predicted = trials.Where(t => t.Set == set).Select(t => (Trial: t, Probability: LogisticFit.Probability(fitted, Chosen(t, features)))).ToList();
            var bins = predicted.GroupBy(p => Math.Min(9, (int)(p.Probability * 10))).OrderBy(bin => bin.Key)
                .Select(bin => $"{Shown(bin.Average(p => p.Probability))} > {Share([.. bin.Select(p => p.Trial)], holds)} ({bin.Count()})");
            output.WriteLine($"  {set} left out: {string.Join("  ", bins)}");
        }
    }

    /// <summary>The sets weigh alike, however many links each gives.</summary>
    private static double[] Fit(List<LinkTrial> trials, Func<LinkTrial, bool> holds, int[] features)
    {
        var sizes = trials.CountBy(t => t.Set).ToDictionary();
        return LogisticFit.Fit([.. trials.Select(t => (Chosen(t, features), holds(t), trials.Count / (double)sizes.Count / sizes[t.Set]))]);
    }

    private static double[] Chosen(LinkTrial trial, int[] features) => [.. features.Select(feature => trial.Features[feature])];

    private static string Share(List<LinkTrial> trials, Func<LinkTrial, bool> holds) => Shown(trials.Count(holds) / (double)trials.Count);

    private static string Shown(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
