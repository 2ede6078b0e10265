using QuoteCompare.Core;
using QuoteCompare.Storage;
using QuoteCompare.Storage.Jobs;

namespace QuoteCompare.Jobs;

/// <summary>Pairs a report with the speeches its sidecar names, and compares it: last, since a speech may stand behind the report in an archive.</summary>
internal sealed class CompareStep(Library library) : IStep
{
    public const string Name = "compare";

    /// <inheritdoc/>
    public string Task => Name;

    public static NewStep Of(StoredText report, IReadOnlyList<DeclaredRelation> on) =>
        new(Name, report.Name, InputJson.Write(new CompareInput(report.Id, on)));

    /// <inheritdoc/>
    public async Task<StepResult> DoAsync(LeasedStep step, CancellationToken cancellationToken)
    {
        var input = InputJson.Read<CompareInput>(step.Input);
        var missing = new List<string>();
        foreach (var on in input.On)
        {
            var named = await library.FindNamedAsync(on.Speech, TextKind.Speech, cancellationToken);
            if (named.Count == 1) await library.DeclareAsync(named[0].Id, input.ReportId, on.Relation, step.AskedBy, cancellationToken);
            else missing.Add($"'{on.Speech}' {(named.Count == 0 ? "is not in the library" : $"is the name of {named.Count} speeches")}");
        }

        if (await library.CompareAsync(input.ReportId, cancellationToken) is not { } compared) return new StepResult.Refused("the report is no longer in the library");
        var outcome = $"compared with {string.Join(", ", compared.Originals.Select(original => $"'{original.Name}'").DefaultIfEmpty("no speech"))}";
        return new StepResult.Done(missing.Count == 0 ? outcome : $"{outcome}; of the speeches that its sidecar names {string.Join(", ", missing)}", input.ReportId);
    }
}
