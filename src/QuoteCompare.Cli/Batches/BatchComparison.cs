using System.Text.Json;
using QuoteCompare.Cli.Texts;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Batches;

/// <summary>Reads one line of <c>batch</c>.</summary>
internal static class BatchComparison
{
    /// <exception cref="InputException">A field is missing or of another kind, or two originals have one id.</exception>
    public static ComparisonRequest Read(JsonElement line)
    {
        var asked = BatchFields.Relation(line);
        var report = Text(BatchFields.RequiredObject(line, "report"), "report").AsReport();
        var originals = new List<Original>();
        foreach (var element in BatchFields.RequiredArray(line, "originals").EnumerateArray())
        {
            var path = $"originals[{originals.Count}]";
            if (element.ValueKind != JsonValueKind.Object) throw new InputException($"{path}: an object is expected");
            var speech = Text(element, path).AsSpeech();
            originals.Add(new Original(speech, ComparisonRequest.RelationOf(asked, report.Metadata, speech.Name)));
        }

        return new ComparisonRequest(report, originals);
    }

    private static TextFile Text(JsonElement element, string path) => new(
        BatchFields.RequiredString(element, "id", $"{path}."),
        BatchFields.RequiredString(element, "text", $"{path}."),
        BatchFields.Metadata(element, $"{path}."));
}
