using QuoteCompare.Core;
using QuoteCompare.Storage;
using QuoteCompare.Web.Features.Texts;

namespace QuoteCompare.Web.Tests.Features.Texts;

public sealed class TextViewTests
{
    private const string Words = "The price of a gate\n\nRuth Calloway spoke in the Corn Hall on 6 March 2025.\n\nThank you for coming.";
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_fact_that_stands_in_the_text_is_quoted_with_its_place()
    {
        var fact = Fact("Speaker", Says(new TextMetadata { Speaker = "Ruth Calloway" }, "Ann", Monday));

        fact.Value.ShouldBe("Ruth Calloway");
        fact.Place!.Words.ShouldBe("Ruth Calloway");
        fact.Place.Paragraph.ShouldBe(2);
        (fact.Place.Before + fact.Place.Words + fact.Place.After).ShouldBe("Ruth Calloway spoke in the Corn Hall on 6 March 2025.");
    }

    [Fact]
    public void A_fact_that_the_file_tells_has_its_origin_and_no_declarer()
    {
        var fact = Fact("Published as", Says(new TextMetadata { Title = "Of gates" }, "Ann", Monday, ("title", "og:title")));

        fact.Origin.ShouldBe("og:title");
        fact.Declared.ShouldBeNull();
        fact.Place.ShouldBeNull();
    }

    [Fact]
    public void A_fact_was_declared_by_whoever_said_first_what_still_holds()
    {
        var fact = Fact(
            "Language",
            Says(new TextMetadata { Language = "de" }, "Ann", Monday),
            Says(new TextMetadata { Language = "en" }, "Ben", Monday.AddDays(1)),
            Says(new TextMetadata { Language = "en", Speaker = "Somebody" }, "Cleo", Monday.AddDays(2)));

        fact.Value.ShouldBe("English");
        fact.Declared.ShouldBe(new Signature("Ben", Monday.AddDays(1)));
    }

    [Fact]
    public void A_fact_that_nobody_says_is_unknown()
    {
        var fact = Fact("Completeness", Says(TextMetadata.None, "Ann", Monday));

        fact.ShouldBe(new StatedFact("Completeness", null));
    }

    [Fact]
    public void The_history_says_what_each_declaration_changed_the_last_first()
    {
        var view = View(
            Says(new TextMetadata { Speaker = "R. Calloway", Completeness = Completeness.Excerpt }, "Ann", Monday),
            Says(new TextMetadata { Speaker = "Ruth Calloway" }, "Ben", Monday.AddDays(1)));

        view.Declarations[0].Signature.By.ShouldBe("Ben");
        view.Declarations[0].Changes.ShouldBe([new FieldChange("Speaker", "R. Calloway", "Ruth Calloway", null), new FieldChange("Completeness", "an excerpt", null, null)]);
        view.Declarations[1].Changes.ShouldBe([new FieldChange("Speaker", null, "R. Calloway", null), new FieldChange("Completeness", null, "an excerpt", null)]);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(59, "0:59")]
    [InlineData(3723, "1:02:03")]
    public void A_recording_says_where_the_text_begins(int? seconds, string? expected) =>
        AttachmentEntry.Of(new Attachment(1, AttachmentKind.Recording, "https://example.org/", seconds, "Ann", Monday), _ => null).TimeCode.ShouldBe(expected);

    [Fact]
    public void A_source_text_that_is_not_there_any_more_is_no_link()
    {
        var entry = AttachmentEntry.Of(new Attachment(1, AttachmentKind.SourceText, "gone", null, "Ann", Monday), _ => null);

        entry.Href.ShouldBeNull();
        entry.Words.ShouldBe("a text that is not in the library");
    }

    [Theory]
    [InlineData("", true, null)]
    [InlineData("75", true, 75)]
    [InlineData("1:15", true, 75)]
    [InlineData("1:02:03", true, 3723)]
    [InlineData("1:75", false, null)]
    [InlineData("-1", false, null)]
    [InlineData("1:2:3:4", false, null)]
    [InlineData("99999999:00:00", false, null)]
    public void A_time_is_read_as_people_write_it(string typed, bool isRead, int? seconds)
    {
        AttachForm.TryReadTime(typed, out var read).ShouldBe(isRead);
        read.ShouldBe(seconds);
    }

    [Theory]
    [InlineData("a\"b/..\\c.txt", "a_b_.._c.txt")]
    [InlineData("..", "text")]
    [InlineData("speech.txt", "speech.txt")]
    public void The_name_of_a_file_holds_nothing_that_parts_folders(string name, string expected) => TextFile.FileName(name).ShouldBe(expected);

    private static StatedFact Fact(string name, params Declaration[] declarations) => View(declarations).Facts.Single(fact => fact.Name == name);

    private static TextView View(params Declaration[] declarations)
    {
        var last = declarations[^1];
        var version = new StoredText("one", "gate.txt", TextKind.Speech, Words, last.Metadata, "00", 1, Monday, null) { DeclaredBy = last.By, DeclaredAt = last.At };
        return TextView.From("one", new TextHistory([version], [], declarations, []), _ => "Ruth Calloway, speech");
    }

    private static Declaration Says(TextMetadata metadata, string by, DateTimeOffset at, params (string Field, string Origin)[] origins) =>
        new("one", metadata, origins.ToDictionary(origin => origin.Field, origin => origin.Origin, StringComparer.Ordinal), by, at);
}
