using QuoteCompare.Storage.Jobs;

namespace QuoteCompare.Cli.Printing;

/// <summary>One line a file, address or comparison of an import: what it is, what came of it, and the id of the text.</summary>
internal static class ImportedStepText
{
    public static void Write(TextWriter text, JobStep step)
    {
        var id = step.TextId is null ? "" : $" [{step.TextId}]";
        text.WriteLine(OneLine.Of($"{(step.State == StepState.Refused ? "not stored: " : "")}{step.Name}: {step.Outcome}{id}"));
    }
}
