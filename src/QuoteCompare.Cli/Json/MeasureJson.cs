using System.Text.Json;
using QuoteCompare.Cli.Evaluation;

namespace QuoteCompare.Cli.Json;

/// <summary>Shares and accuracies as fields.</summary>
internal static class MeasureJson
{
    /// <summary>Null when there was nothing to find and nothing was predicted.</summary>
    public static void WriteAccuracy(this Utf8JsonWriter json, string name, Accuracy? accuracy)
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

    public static void WriteShare(this Utf8JsonWriter json, string name, Share share)
    {
        json.WriteStartObject(name);
        json.WriteNumber("count", share.Count);
        json.WriteNumber("of", share.Of);
        json.WriteEndObject();
    }

    /// <summary>An array of objects, the fields of each written by <paramref name="write"/>.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
