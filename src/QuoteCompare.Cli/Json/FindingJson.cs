using System.Text.Json;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Json;

/// <summary>A named difference with its evidence.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, ComparisonRequest request, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("kind", ContractNames.Of(finding.Kind));
        json.WriteString("group", ContractNames.Of(finding.Group));
        json.WriteString("original", request.NameOf(finding.Original));
        SpanJson.WriteFields(json, "originalStart", "originalEnd", finding.OriginalSpan);
        SpanJson.WriteFields(json, "reportStart", "reportEnd", finding.ReportSpan);
        if (finding.WordsApart is { } apart) json.WriteNumber("wordsApart", apart);
        json.WriteString("rule", finding.Rule);
        json.WriteString("certainty", ContractNames.Of(finding.Certainty));
        json.WriteString("why", finding.Why);
        json.WriteString("fair", finding.Fair);
        json.WriteEndObject();
    }
}
