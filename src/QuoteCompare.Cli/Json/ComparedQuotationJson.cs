using System.Text.Json;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Json;

/// <summary>A quotation with what became of it.</summary>
internal static class ComparedQuotationJson
{
    public static void Write(Utf8JsonWriter json, ComparisonRequest request, ComparedQuotation compared)
    {
        json.WriteStartObject();
        QuotationJson.WriteFields(json, request.Report.Text, compared.Quotation);
        json.WriteString("outcome", ContractNames.Of(compared.Outcome));
        if (compared.TurnSpeaker is { } turn) json.WriteString("turnSpeaker", turn);
        WriteLink(json, request, compared);
        WriteTreatment(json, request, compared.Treatment);
        json.WriteEndObject();
    }

    private static void WriteLink(Utf8JsonWriter json, ComparisonRequest request, ComparedQuotation compared)
    {
        json.WriteStartArray("sources");
        foreach (var alignment in compared.Alignments) PassageJson.Write(json, request, alignment.Passage);
        json.WriteEndArray();
        json.WriteMeasure("confidence", compared.Confidence);
        json.WriteStartArray("candidates");
        foreach (var candidate in compared.Candidates) PassageJson.WriteCandidate(json, request, candidate);
        json.WriteEndArray();
    }

    private static void WriteTreatment(Utf8JsonWriter json, ComparisonRequest request, Treatment? treatment)
    {
        json.WriteString("wording", treatment is null ? null : ContractNames.Of(treatment.Wording));
        json.WriteBoolean("trimmed", treatment?.Trimmed ?? false);
        json.WriteStartArray("recontextualised");
        foreach (var way in treatment?.Recontextualised ?? []) json.WriteStringValue(ContractNames.Of(way));
        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in treatment?.Findings ?? []) FindingJson.Write(json, request, finding);
        json.WriteEndArray();
    }
}
