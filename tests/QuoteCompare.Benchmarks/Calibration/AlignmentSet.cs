using System.Text.Json;
using QuoteCompare.Core;

namespace QuoteCompare.Benchmarks.Calibration;

/// <summary>A stretch of a report and where its content stands in the source.</summary>
/// <param name="IsLoose">The source span is wider than what is conveyed.</param>
internal sealed record AlignedCase(TextSpan Report, IReadOnlyList<TextSpan> Sources, bool IsLoose);

/// <summary>A document of an alignment set: {"source", "report", "cases": [{"reportStart", "reportEnd", "sources", "looseSource"?}]}, one a line.</summary>
internal sealed record AlignmentDocument(string Source, string Report, IReadOnlyList<AlignedCase> Cases)
{
    public static IReadOnlyList<AlignmentDocument> ReadAll(string file) => [.. File.ReadLines(file).Select(Read)];

    private static AlignmentDocument Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new AlignmentDocument(root.GetProperty("source").GetString()!, root.GetProperty("report").GetString()!, [.. root.GetProperty("cases").EnumerateArray().Select(ReadCase)]);
    }

    private static AlignedCase ReadCase(JsonElement json) => new(
        new TextSpan(json.GetProperty("reportStart").GetInt32(), json.GetProperty("reportEnd").GetInt32()),
        [.. json.GetProperty("sources").EnumerateArray().Select(span => new TextSpan(span[0].GetInt32(), span[1].GetInt32()))],
        json.TryGetProperty("looseSource", out var loose) && loose.GetBoolean());
}
