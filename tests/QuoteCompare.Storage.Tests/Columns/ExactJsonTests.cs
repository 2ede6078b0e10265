using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using QuoteCompare.Storage.Columns;
using QuoteCompare.Storage.Tests.Support;

namespace QuoteCompare.Storage.Tests.Columns;

public sealed class ExactJsonTests
{
    [Fact]
    public void Any_string_comes_back_exactly() => Prop.ForAll(AnyText.Arbitrary(AnyText.CodeUnits), text =>
    {
        var json = ExactJson.Write(new[] { text, text });

        ExactJson.Read<string[]>(json).ShouldBe([text, text]);
        json.ShouldNotContain('\0');
        using var sound = JsonDocument.Parse(json);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_JSON_can_hold_stays_legible() => ExactJson.Write("«گفت» “she” <b>").ShouldBe("\"«گفت» “she” <b>\"");
}
