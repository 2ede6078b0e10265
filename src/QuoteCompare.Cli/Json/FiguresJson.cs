using System.Text.Json;
using QuoteCompare.Cli.Evaluation.GoldFiles;

namespace QuoteCompare.Cli.Json;

/// <summary>The figures of one gold file; null where there was nothing to count.</summary>
internal static class FiguresJson
{
    public static void Write(Utf8JsonWriter json, GoldResult row)
    {
        var (gold, figures) = (row.Gold, row.Figures);
        json.WriteStartObject();
        json.WriteString("gold", gold.Name);
        json.WriteString("report", gold.Report);
        json.WriteAccuracy("found", figures.Found);
        json.WriteShare("located", figures.Located);
        json.WriteAccuracy("passages", figures.Passages);
        json.WriteShare("parts", figures.Parts);
        json.WriteShare("false", figures.False);
        json.WriteShare("speaker", figures.Speaker);
        json.WriteShare("wording", figures.Wording);
        json.WriteMeasure("trimmed", figures.Trimmed);
        json.WriteMeasure("recon", figures.Recontextualised);
        json.WriteShare("verbatim", figures.Verbatim);
        json.WriteShare("faithful", figures.Faithful);
        json.WriteShare("findings", figures.Findings);
        json.WriteStartArray("absent");
        foreach (var (speech, linked) in row.Absent)
        {
            json.WriteStartObject();
            json.WriteString("speech", speech);
            json.WriteShare("linked", linked);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
