using System.Text.Json;
using QuoteCompare.Core;
using QuoteCompare.Storage;

namespace QuoteCompare.Cli.Json;

/// <summary>Where words may come from.</summary>
internal static class FoundPassagesJson
{
    public static void Write(Utf8JsonWriter json, FoundPassages found)
    {
        json.WriteStartObject();
        json.WriteString("schema", "quotecompare/find/1");
        json.WriteString("asked", found.Asked);
        json.WriteBoolean("cut", found.IsCut);
        Write(json, "passages", found.Passages, found.Asked);
        Write(json, "nearest", found.Nearest, found.Asked);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<FoundPassage> passages, string asked)
    {
        json.WriteStartArray(name);
        foreach (var passage in passages) Write(json, passage, asked);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FoundPassage passage, string asked)
    {
        json.WriteStartObject();
        json.WriteString("speech", passage.Speech.Id);
        json.WriteString("name", passage.Speech.Name);
        json.WriteString("title", passage.Speech.Metadata.Title);
        json.WriteString("speaker", passage.Speech.Metadata.Speaker);
        json.WriteNumber("version", passage.Speech.Version);
        json.WriteNumber("firstSentence", passage.Sentences.First);
        json.WriteNumber("lastSentence", passage.Sentences.Last);
        json.WriteString("certainty", passage.Certainty is { } certainty ? ContractNames.Of(certainty) : null);
        json.WriteMeasure("confidence", passage.Confidence);
        json.WriteStartArray("sources");
        foreach (var alignment in passage.Alignments) WriteWords(json, alignment.Passage.Span, passage.Speech.Text);
        json.WriteEndArray();
        json.WriteStartArray("words");
        foreach (var edit in passage.Alignments.SelectMany(alignment => alignment.Script.Edits)) WriteEdit(json, edit, passage.Speech.Text, asked);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEdit(Utf8JsonWriter json, Edit edit, string speech, string asked)
    {
        json.WriteStartObject();
        json.WriteString("kind", ContractNames.Of(edit.Kind));
        json.WriteString("asked", edit.Report?.In(asked));
        json.WriteString("speech", edit.Original?.In(speech));
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, TextSpan span, string text)
    {
        json.WriteStartObject();
        SpanJson.WriteFields(json, "start", "end", span);
        json.WriteString("text", span.In(text));
        json.WriteEndObject();
    }
}
