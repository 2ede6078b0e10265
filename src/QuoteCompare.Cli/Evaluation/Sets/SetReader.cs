using System.Text.Json;
using QuoteCompare.Cli.Batches;
using QuoteCompare.Cli.Texts;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Evaluation.Sets;

/// <summary>Reads sets: files of one JSON object a line, known by their fields and not by their names.</summary>
internal static class SetReader
{
    /// <summary>The sets of a folder, in the order of their names, or the one of a file.</summary>
    /// <param name="path">A folder or a file.</param>
    /// <param name="warn">Told of every file that is no set.</param>
    /// <exception cref="InputException">A set has a line that cannot be read.</exception>
    public static IReadOnlyList<EvaluationSet> Read(string path, Action<string> warn)
    {
        var files = File.Exists(path) ? [path] : TextFolder.FilesIn(path, "*", deep: false);
        var sets = new List<EvaluationSet>();
        foreach (var file in files)
        {
            var lines = InputFile.ReadText(file).Split('\n').Select((line, index) => (Line: line, Number: index + 1)).Where(line => !string.IsNullOrWhiteSpace(line.Line)).ToList();
            var fields = lines.Count == 0 ? [] : FieldsOf(lines[0].Line);
            var name = Path.GetFileName(file);
            if (fields.IsSupersetOf(["id", "text", "quotations"])) sets.Add(new EvaluationSet(name, [.. lines.Select(line => Parsed(name, line, Article))], []));
            else if (fields.IsSupersetOf(["id", "source", "report", "cases"])) sets.Add(new EvaluationSet(name, [], [.. lines.Select(line => Parsed(name, line, Pair))]));
            else warn($"'{file}' is no set: neither quotations nor cases are marked in its first line");
        }

        return sets;
    }

    private static HashSet<string> FieldsOf(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object ? [.. document.RootElement.EnumerateObject().Select(field => field.Name)] : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static T Parsed<T>(string file, (string Line, int Number) line, Func<JsonElement, T> read)
    {
        try
        {
            using var document = JsonDocument.Parse(line.Line);
            return read(document.RootElement);
        }
        catch (Exception problem) when (problem is JsonException or InputException or InvalidOperationException or FormatException or KeyNotFoundException or IndexOutOfRangeException)
        {
            throw new InputException($"'{file}', line {Table.Text(line.Number)}: {problem.Message}", problem);
        }
    }

    private static ExtractionDocument Article(JsonElement line)
    {
        var text = BatchFields.RequiredString(line, "text");
        return new ExtractionDocument(BatchFields.RequiredString(line, "id"), text, [.. BatchFields.RequiredArray(line, "quotations").EnumerateArray().Select(each => Quotation(each, text))]);
    }

    private static MarkedQuotation Quotation(JsonElement quotation, string text)
    {
        var span = Span(quotation.GetProperty("start"), quotation.GetProperty("end"), text);
        var pieces = Given(quotation, "spans") is { } spans ? spans.EnumerateArray().Select(pair => Span(pair, text)).ToList() : [];
        return new MarkedQuotation(
            span,
            pieces.Count > 0 ? pieces : [span],
            ContractNames.Find<QuotationType>(Given(quotation, "type")?.GetString()) ?? QuotationType.Indirect,
            Given(quotation, "cue") is { } cue ? Span(cue, text) : null,
            Given(quotation, "speaker") is { } speaker ? Span(speaker, text) : null,
            Given(quotation, "speakerName")?.GetString() ?? "",
            Given(quotation, "optional")?.GetBoolean() ?? false);
    }

    private static AlignmentDocument Pair(JsonElement line)
    {
        var (source, report) = (BatchFields.RequiredString(line, "source"), BatchFields.RequiredString(line, "report"));
        var cases = BatchFields.RequiredArray(line, "cases").EnumerateArray().Select(each => Case(each, source, report));
        return new AlignmentDocument(BatchFields.RequiredString(line, "id"), Given(line, "group")?.GetString() ?? "", source, report, [.. cases]);
    }

    private static AlignmentCase Case(JsonElement element, string source, string report) => new(
        Span(element.GetProperty("reportStart"), element.GetProperty("reportEnd"), report),
        [.. element.GetProperty("sources").EnumerateArray().Select(pair => Span(pair, source))],
        Given(element, "kind")?.GetString() ?? "",
        Given(element, "looseSource")?.GetBoolean() ?? false);

    private static TextSpan Span(JsonElement pair, string text) => Span(pair[0], pair[1], text);

    private static TextSpan Span(JsonElement start, JsonElement end, string text)
    {
        var span = new TextSpan(start.GetInt32(), end.GetInt32());
        return span.Start >= 0 && span.Start <= span.End && span.End <= text.Length ? span : throw new FormatException($"{Table.Text(span.Start)} to {Table.Text(span.End)} is no stretch of its text");
    }

    private static JsonElement? Given(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
