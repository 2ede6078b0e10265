using QuoteCompare.Cli.Evaluation.GoldFiles;
using QuoteCompare.Cli.Evaluation.Reliability;
using QuoteCompare.Cli.Evaluation.Seeded;
using QuoteCompare.Cli.Evaluation.Sets;

namespace QuoteCompare.Cli.Evaluation;

/// <summary>What is to be measured.</summary>
internal sealed record EvaluationRequest
{
    /// <summary>The folder of the gold files; null for none.</summary>
    public string? GoldFolder { get; init; }

    /// <summary>Where their texts are; null for the folder above.</summary>
    public string? Texts { get; init; }

    /// <summary>A folder of sets, or one set; null for none.</summary>
    public string? Sets { get; init; }

    /// <summary>Texts to take quotations from.</summary>
    public IReadOnlyList<string> Seeded { get; init; } = [];

    /// <summary>Other translations of them, in their order.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    public bool WithMetadata { get; init; } = true;
}

/// <summary>Measures what was asked for: gold files, seeded edits, sets, and the reliability of the links made on the way.</summary>
internal static class EvaluationRun
{
    /// <param name="request">What is to be measured.</param>
    /// <param name="warn">Told what was passed over.</param>
    /// <exception cref="InputException">Something cannot be read.</exception>
    public static EvaluationResult Of(EvaluationRequest request, Action<string> warn)
    {
        var sets = request.Sets is { } path ? SetReader.Read(path, warn) : [];
        var seeds = SeedTexts.Read(request.Seeded, request.Others, request.WithMetadata);
        var (gold, speeches) = request.GoldFolder is { } folder ? ReadGold(folder, request) : ([], []);
        List<SeedText> texts = [.. speeches, .. seeds, .. sets.SelectMany(VersePairs.Of)];
        foreach (var text in texts.Where(text => text.Statements.Count == 0)) warn($"'{text.Speech.Name}' holds no sentence that can be quoted alone");
        return new EvaluationResult
        {
            Gold = gold,
            Seeded = SeededRun.Of(texts),
            Extraction = [.. sets.Where(set => set.Articles.Count > 0).Select(set => (set.Name, ExtractionScore.Of(set.Articles, ExtractionVerb.Extract)))],
            Alignment = [.. sets.Where(set => set.Pairs.Count > 0).Select(set => (set.Name, AlignmentScore.Of(set.Pairs, pair => AlignmentVerb.Align(pair.Source, pair.Report))))],
            Reliability = [.. sets.Where(set => set.Pairs.Count > 0).Select(SetReliability.Of)],
        };
    }

    private static (List<GoldResult> Gold, List<SeedText> Speeches) ReadGold(string folder, EvaluationRequest request)
    {
        if (folder.Length == 0 || request.Texts?.Length == 0) throw new InputException("a folder's name is empty");
        var files = TextFolder.FilesIn(folder, "*.json", deep: false);
        if (files.Count == 0) throw new InputException($"no gold file (*.json) in '{folder}'");
        var library = new TextFolder(request.Texts ?? Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))) ?? folder);
        var evaluator = new Evaluator(library, request.WithMetadata);
        var gold = files.Select(GoldReader.Read).ToList();
        return ([.. gold.Select(evaluator.Evaluate)], [.. evaluator.Speeches(gold).Select(SeedTexts.InOwnWords)]);
    }
}
