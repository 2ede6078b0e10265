using System.Text.Json;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Json;

/// <summary>A passage of an original: with its words, or as a candidate with its score.</summary>
internal static class PassageJson
{
    public static void Write(Utf8JsonWriter json, ComparisonRequest request, Passage passage)
    {
        json.WriteStartObject();
        WriteFields(json, request, passage);
        json.WriteString("text", request.WordsOf(passage));
        json.WriteEndObject();
    }

    public static void WriteCandidate(Utf8JsonWriter json, ComparisonRequest request, CandidatePassage candidate)
    {
        json.WriteStartObject();
        WriteFields(json, request, candidate.Passage);
        json.WriteMeasure("score", candidate.Score);
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, ComparisonRequest request, Passage passage)
    {
        json.WriteString("original", request.NameOf(passage.Original));
        SpanJson.WriteFields(json, "start", "end", passage.Span);
    }
}
