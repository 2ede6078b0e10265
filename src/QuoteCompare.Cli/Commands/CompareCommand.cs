using System.CommandLine;
using QuoteCompare.Cli.Json;
using QuoteCompare.Cli.Printing;
using QuoteCompare.Cli.Texts;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Commands;

/// <summary><c>compare</c>: reports beside the originals they may quote.</summary>
internal static class CompareCommand
{
    public static Command Create(StandardStreams streams)
    {
        var originals = SharedOptions.Files("--original", "The speeches, as transcribed or translated.");
        var reports = SharedOptions.Files("--report", "The reports, each compared with all originals.");
        var format = SharedOptions.Format();
        var relation = SharedOptions.Relation();
        var noMetadata = SharedOptions.NoMetadata();
        var command = new Command("compare", "Shows what became of every quotation of a report.") { originals, reports, format, relation, noMetadata };
        command.SetAction(line =>
        {
            var asked = ContractNames.Find<TextRelation>(line.GetValue(relation));
            var requests = Read(line.GetRequiredValue(originals), line.GetRequiredValue(reports), asked, !line.GetValue(noMetadata));
            var compared = requests.Select(request => (request, request.Compare())).ToList();
            if (SharedOptions.WantsJson(line, format)) JsonOutput.WriteArray(streams.Output, compared, ComparisonJson.Write);
            else TextOutput.Write(streams.Output, compared, ComparisonText.Write);
            return CommandLine.Done;
        });
        return command;
    }

    /// <summary>Everything is read before anything is compared: bad input leaves no half result.</summary>
    private static List<ComparisonRequest> Read(string[] originals, string[] reports, TextRelation? asked, bool withMetadata)
    {
        var speeches = originals.Select(path => TextFile.Read(path, withMetadata).AsSpeech()).ToList();
        return [.. reports.Select(path => TextFile.Read(path, withMetadata).AsReport()).Select(report => new ComparisonRequest(
            report,
            [.. speeches.Select(speech => new Original(speech, ComparisonRequest.RelationOf(asked, report.Metadata, speech.Name)))]))];
    }
}
