using System.Text.Json;
using QuoteCompare.Cli.Evaluation;

namespace QuoteCompare.Cli.Json;

/// <summary>The figures of one gold file; null where there was nothing to count.</summary>
internal static class FiguresJson
{
    public static void Write(Utf8JsonWriter json, (Gold Gold, Figures Figures) row)
    {
        var (gold, figures) = row;
        json.WriteStartObject();
        json.WriteString("gold", gold.Name);
        json.WriteString("report", gold.Report);
        Write(json, "found", figures.Found);
        Write(json, "located", figures.Located);
        Write(json, "passages", figures.Passages);
        Write(json, "parts", figures.Parts);
        Write(json, "false", figures.False);
        Write(json, "speaker", figures.Speaker);
        Write(json, "wording", figures.Wording);
        json.WriteMeasure("trimmed", figures.Trimmed);
        json.WriteMeasure("recon", figures.Recontextualised);
        Write(json, "verbatim", figures.Verbatim);
        Write(json, "faithful", figures.Faithful);
        Write(json, "findings", figures.Findings);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Accuracy? accuracy)
    {
        if (accuracy is not { } known)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteMeasure("precision", known.Precision);
        json.WriteMeasure("recall", known.Recall);
        json.WriteMeasure("f1", known.F1);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Share share)
    {
        json.WriteStartObject(name);
        json.WriteNumber("count", share.Count);
        json.WriteNumber("of", share.Of);
        json.WriteEndObject();
    }
}
