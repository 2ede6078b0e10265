using System.Text.Json;
using QuoteCompare.Cli.Texts;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.GoldFiles;

/// <summary>Reads gold files; every field that decides a figure must be there.</summary>
internal static class GoldReader
{
    /// <exception cref="InputException">Not JSON, or not in the shape of a gold file; the message says where.</exception>
    public static Gold Read(string path)
    {
        var json = InputFile.ReadText(path);
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            var quotations = Field(root, "quotations").EnumerateArray().ToList();
            return new Gold(Path.GetFileName(path), Words(root, "report"), [.. quotations.Select((quotation, index) => Read(quotation, index, path))]);
        }
        catch (JsonException problem)
        {
            throw new InputException($"'{path}' is not JSON at line {problem.LineNumber + 1}", problem);
        }
        catch (Exception problem) when (IsOfAnotherShape(problem))
        {
            throw new InputException($"'{path}' is no gold file: {problem.Message}", problem);
        }
    }

    private static GoldQuotation Read(JsonElement quotation, int index, string path)
    {
        try
        {
            return Read(quotation);
        }
        catch (Exception problem) when (IsOfAnotherShape(problem))
        {
            throw new InputException($"'{path}': quotations[{index}] is not as expected: {problem.Message}", problem);
        }
    }

    private static GoldQuotation Read(JsonElement quotation)
    {
        var recontextualised = Field(quotation, "recontextualised");
        var answers = Field(quotation, "sources").EnumerateArray().Select(answer => answer.EnumerateArray().Select(Passage).ToList()).ToList();
        if (answers.Count == 0) throw new FormatException("sources holds no answer");
        return new GoldQuotation
        {
            Span = Span(quotation),
            Text = Optional(quotation, "text")?.GetString(),
            IsOptional = Field(quotation, "marked_by").GetInt32() == 1,
            Speaker = Field(quotation, "speaker").GetString(),
            Answers = answers,
            Wording = [.. Field(quotation, "wording").EnumerateArray().Select(value => value.ValueKind == JsonValueKind.Null ? (Wording?)null : Named<Wording>(value))],
            Trimmed = [.. Field(quotation, "trimmed").EnumerateArray().Select(value => value.GetBoolean())],
            Agreed = [.. Field(recontextualised, "agreed").EnumerateArray().Select(Named<Recontextualisation>)],
            Contested = [.. Field(recontextualised, "contested").EnumerateArray().Select(Named<Recontextualisation>)],
            Faithful = Optional(quotation, "faithful")?.GetBoolean(),
            Findings = Optional(quotation, "findings") is { } findings ? [.. findings.EnumerateArray().Select(Named<FindingKind>)] : null,
        };
    }

    private static NamedPassage Passage(JsonElement passage) => new(Words(passage, "original"), Span(passage), Optional(passage, "text")?.GetString());

    private static TextSpan Span(JsonElement element)
    {
        var span = new TextSpan(Field(element, "start").GetInt32(), Field(element, "end").GetInt32());
        return span.Start >= 0 && !span.IsEmpty ? span : throw new FormatException("end must come after start");
    }

    private static string Words(JsonElement element, string name) => Field(element, name).GetString() ?? throw new FormatException($"{name} is null");

    private static T Named<T>(JsonElement value) where T : struct, Enum =>
        ContractNames.Find<T>(value.GetString()) ?? throw new FormatException($"'{value}' is none of {string.Join(", ", ContractNames.All<T>())}");

    private static JsonElement Field(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value : throw new FormatException($"{name} is missing");

    private static JsonElement? Optional(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>What reading a field that is missing, or of another kind, throws.</summary>
    private static bool IsOfAnotherShape(Exception problem) => problem is InvalidOperationException or FormatException;
}
