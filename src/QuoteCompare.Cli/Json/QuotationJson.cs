using System.Text.Json;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Json;

/// <summary>A quotation as <c>quotes</c> writes it; <c>compare</c> puts what became of it behind these fields.</summary>
internal static class QuotationJson
{
    public static void Write(Utf8JsonWriter json, (string Text, Quotation Quotation) quoted)
    {
        json.WriteStartObject();
        WriteFields(json, quoted.Text, quoted.Quotation);
        json.WriteEndObject();
    }

    public static void WriteFields(Utf8JsonWriter json, string text, Quotation quotation)
    {
        SpanJson.WriteFields(json, "start", "end", quotation.Span);
        json.WriteString("text", quotation.Span.In(text));
        WritePieces(json, quotation.Pieces);
        json.WriteNumber("paragraph", quotation.Paragraph);
        json.WriteString("type", ContractNames.Of(quotation.Type));
        json.WriteString("speaker", quotation.Speaker);
        SpanJson.Write(json, "speakerSpan", quotation.SpeakerSpan);
        json.WriteString("cue", quotation.Cue);
        SpanJson.Write(json, "cueSpan", quotation.CueSpan);
        json.WriteString("cueClass", quotation.CueClass == CueClass.None ? null : ContractNames.Of(quotation.CueClass));
        json.WriteString("event", quotation.Event?.ToString());
        json.WriteBoolean("continues", quotation.Continues);
    }

    /// <summary>Only a quotation interrupted by its reporting clause has pieces to tell apart.</summary>
    private static void WritePieces(Utf8JsonWriter json, IReadOnlyList<TextSpan> pieces)
    {
        json.WritePropertyName("spans");
        if (pieces.Count < 2)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartArray();
        foreach (var piece in pieces) SpanJson.Write(json, piece);
        json.WriteEndArray();
    }
}
