using System.Text.Json;
using QuoteCompare.Core;
using QuoteCompare.Storage;

namespace QuoteCompare.Benchmarks.Origins;

/// <summary>A quotation marked by hand, asked for in a library that holds its speech.</summary>
/// <param name="Words">The words of the report.</param>
/// <param name="IsWordForWord">Whether it was marked as such.</param>
/// <param name="Sources">The passages of each accepted answer; none in any for a quotation of a speech that the samples do not hold.</param>
internal sealed record GoldQuestion(string Words, bool IsWordForWord, IReadOnlyList<IReadOnlyList<(string Speech, TextSpan Span)>> Sources)
{
    public bool HasSource => Sources.All(answer => answer.Count > 0);

    public static IReadOnlyList<GoldQuestion> Read(string file)
    {
        using var gold = JsonDocument.Parse(File.ReadAllBytes(file));
        return [.. gold.RootElement.GetProperty("quotations").EnumerateArray().Select(Read)];
    }

    /// <summary>The place of the first answer, nearest passages behind the others, that shares half of the shorter with a passage marked, one-based; null when none does.</summary>
    public int? PlaceIn(FoundPassages found)
    {
        var place = found.Passages.Concat(found.Nearest).ToList().FindIndex(IsRight);
        return place < 0 ? null : place + 1;
    }

    private bool IsRight(FoundPassage found) => Sources.SelectMany(answer => answer).Any(source => source.Speech == found.Speech.Name && found.Alignments.Any(alignment => IsHalf(alignment.Passage.Span, source.Span)));

    private static bool IsHalf(TextSpan one, TextSpan other) => 2 * one.OverlapLength(other) >= Math.Min(one.Length, other.Length);

    private static GoldQuestion Read(JsonElement quotation) => new(
        quotation.GetProperty("text").GetString()!,
        quotation.GetProperty("wording").EnumerateArray().Any(wording => wording.ValueKind == JsonValueKind.String && wording.GetString() == "verbatim"),
        [.. quotation.GetProperty("sources").EnumerateArray().Select(answer => (IReadOnlyList<(string, TextSpan)>)[.. answer.EnumerateArray()
            .Select(source => (source.GetProperty("original").GetString()!, new TextSpan(source.GetProperty("start").GetInt32(), source.GetProperty("end").GetInt32())))])]);
}
