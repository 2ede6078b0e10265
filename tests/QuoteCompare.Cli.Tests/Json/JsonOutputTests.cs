using System.Text;
using System.Text.Json;
using QuoteCompare.Cli.Json;

namespace QuoteCompare.Cli.Tests.Json;

public sealed class JsonOutputTests
{
    [Fact]
    public void Half_a_character_never_makes_the_output_invalid()
    {
        // No table: an attribute cannot hold half a character.
        foreach (var text in new[] { "\ud83d alone", "at the end \ude00", "\ude00\ud83d" })
        {
            var line = JsonOutput.Line(json => json.WriteStringValue(text));
            JsonDocument.Parse(line).RootElement.GetString()!.Length.ShouldBe(text.Length);
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(line).ShouldNotContain("\\ud", Case.Insensitive);
        }
    }

    [Fact]
    public void Letters_of_any_script_and_marks_stay_readable() =>
        Encoding.UTF8.GetString(JsonOutput.Line(json => json.WriteStringValue("“é <ق> & 語’"))).ShouldBe("\"“é <ق> & 語’\"\n");

    [Fact]
    public void A_measure_is_rounded_so_that_machines_agree()
    {
        var line = JsonOutput.Line(json =>
        {
            json.WriteStartObject();
            json.WriteMeasure("third", 1.0 / 3);
            json.WriteMeasure("none", null);
            json.WriteEndObject();
        });
        Encoding.UTF8.GetString(line).ShouldBe("{\"third\":0.333,\"none\":null}\n");
    }

    [Fact]
    public void Indented_lines_end_with_a_line_feed_alone()
    {
        using var output = new MemoryStream();
        JsonOutput.WriteArray(output, [1, 2], (json, number) => json.WriteNumberValue(number));
        Encoding.UTF8.GetString(output.ToArray()).ShouldBe("[\n  1,\n  2\n]\n");
    }
}
