using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Tests.Text;

public sealed class SidecarReaderTests
{
    [Fact]
    public void What_is_written_is_read_back()
    {
        var metadata = new TextMetadata
        {
            Kind = TextKind.Report, Title = "“Open” — or not", Outlet = "The Vale Ledger", EventDates = [new(2019, 9, 17), new(null, 9, 17)], PublishedDate = new(2019, 9, null),
            Language = "en", TranslatedFrom = "fa", Completeness = Completeness.Excerpt, On = [new("000.txt", TextRelation.IndependentTranslation)],
        };
        var read = SidecarReader.Read(SidecarReader.Write(metadata));
        (read with { EventDates = metadata.EventDates, On = metadata.On }).ShouldBe(metadata);
        read.EventDates.ShouldBe(metadata.EventDates);
        read.On.ShouldBe(metadata.On);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{ "eventDates": null, "on": null, "title": null, "publishedDate": null }""")]
    [InlineData("""{ "unknownField": [1, 2] } // a comment""")]
    public void What_is_absent_or_null_is_unknown(string json)
    {
        var metadata = SidecarReader.Read(json);
        metadata.EventDates.ShouldBeEmpty();
        metadata.On.ShouldBeEmpty();
        metadata.Title.ShouldBeNull();
        metadata.PublishedDate.ShouldBeNull();
    }

    [Theory]
    [InlineData("""{ "eventDates": [17] }""", "eventDates")]
    [InlineData("""{ "eventDates": ["2019-13-01"] }""", "eventDates")]
    [InlineData("""{ "eventDates": "2019-09-17" }""", "eventDates")]
    [InlineData("""{ "kind": "novel" }""", "kind")]
    [InlineData("""{ "kind": 1 }""", "kind")]
    [InlineData("{\n\"title\": oops }", "line 2")]
    [InlineData("not JSON", "$")]
    [InlineData("""{ "kind": "report", "title": "A", "kind": "speech" }""", "twice at $.kind")]
    [InlineData("""{ "title": "A", "Title": "A" }""", "twice at $.Title")]
    [InlineData("""{ "on": [{ "speech": "a.txt", "speech": "b.txt" }] }""", "twice at $.on[0].speech")]
    public void Errors_name_the_place(string json, string place) =>
        Should.Throw<FormatException>(() => SidecarReader.Read(json)).Message.ShouldContain(place);
}
