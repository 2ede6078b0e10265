using System.Text.Json;

namespace QuoteCompare.Cli.Tests.Support;

/// <summary>Checks, wherever an output shows words with their place, that these words stand there.</summary>
public static class AssertSpans
{
    /// <param name="output">Any output of the program.</param>
    /// <param name="report">The report's text: objects without "original" stand in it.</param>
    /// <param name="originals">The originals' texts by name.</param>
    /// <returns>How many places were checked.</returns>
    public static int ShouldShowTheirWords(this JsonElement output, string report, IReadOnlyDictionary<string, string> originals)
    {
        if (output.ValueKind == JsonValueKind.Array) return output.EnumerateArray().Sum(item => item.ShouldShowTheirWords(report, originals));
        if (output.ValueKind != JsonValueKind.Object) return 0;
        var below = output.EnumerateObject().Sum(field => field.Value.ShouldShowTheirWords(report, originals));
        if (!output.TryGetProperty("start", out var start) || start.ValueKind != JsonValueKind.Number) return below;
        var isPassage = output.TryGetProperty("original", out var original) && !output.TryGetProperty("sources", out _);
        var text = isPassage ? originals[original.GetString()!] : report;
        var words = text[start.GetInt32()..output.GetProperty("end").GetInt32()];
        if (output.TryGetProperty("text", out var shown)) shown.GetString().ShouldBe(words);
        return below + 1;
    }
}
