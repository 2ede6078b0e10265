using System.CommandLine;
using QuoteCompare.Cli.Json;
using QuoteCompare.Cli.Libraries;
using QuoteCompare.Cli.Printing;
using QuoteCompare.Core;
using QuoteCompare.Storage;

namespace QuoteCompare.Cli.Commands;

/// <summary><c>import</c>: files, archives, pages and feeds into a library.</summary>
internal static class ImportCommand
{
    /// <summary>Who brings the texts, where nobody says.</summary>
    private const string DefaultBy = "the command line";

    public static Command Create(StandardStreams streams)
    {
        var what = new Argument<string[]>("PATH|URL") { Description = "Files (.txt, .md, .html, .docx, .pdf, .zip), folders of such, addresses of pages, documents and feeds.", Arity = ArgumentArity.OneOrMore };
        var kind = new Option<string?>("--as") { Description = "What the texts are used as; by default what each sidecar says, else reports.", HelpName = "speech|report" };
        kind.AcceptOnlyFromAmong("speech", "report");
        var speech = new Option<string?>("--on") { Description = "The speech the reports are on: its id in the library, or its name.", HelpName = "SPEECH" };
        var relation = SharedOptions.Relation();
        var by = new Option<string?>("--by") { Description = "Who brings the texts.", HelpName = "NAME" };
        var folder = LibraryArguments.Folder();
        var format = SharedOptions.Format();
        var command = new Command("import", "Brings texts into a library; what is there already is told of and left as it is.") { what, kind, speech, relation, by, folder, format };
        command.Validators.Add(line =>
        {
            if (line.GetResult(relation) is not null && line.GetResult(speech) is null) line.AddError("--relation needs --on");
            if (line.GetResult(speech) is not null && line.GetValue(kind) == "speech") line.AddError("--on is for reports");
        });
        command.SetAction(async (line, cancellationToken) =>
        {
            await using var library = new OpenedLibrary(line.GetValue(folder));
            var import = new FileImport(library, line.GetValue(by) ?? DefaultBy);
            var asked = ContractNames.Find<TextRelation>(line.GetValue(relation)) ?? TextRelation.Unknown;
            try
            {
                var steps = await import.RunAsync(line.GetRequiredValue(what), ContractNames.Find<TextKind>(line.GetValue(kind)), line.GetValue(speech), asked, cancellationToken);
                if (SharedOptions.WantsJson(line, format)) JsonOutput.WriteArray(streams.Output, steps, ImportedStepJson.Write);
                else TextOutput.Write(streams.Output, steps, ImportedStepText.Write);
                return steps.Any(step => step.State == Storage.Jobs.StepState.Refused) ? CommandLine.BadInput : CommandLine.Done;
            }
            catch (LibraryException problem)
            {
                throw new InputException(problem.Message, problem);
            }
        });
        return command;
    }
}
