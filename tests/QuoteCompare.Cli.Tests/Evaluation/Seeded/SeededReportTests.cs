using QuoteCompare.Cli.Evaluation.Seeded;
using QuoteCompare.Cli.Tests.Support;
using QuoteCompare.Core;

namespace QuoteCompare.Cli.Tests.Evaluation.Seeded;

/// <summary>Which quotations stand in which report, and how they are written there.</summary>
public sealed class SeededReportTests
{
    private static readonly SeedText Lido = Read();

    [Fact]
    public void The_reports_introduction_of_its_speaker_is_not_quoted() =>
        Lido.Statements.ShouldAllBe(statement => !statement.Text.Contains("Calloway") && !statement.Text.Contains("The following"));

    [Fact]
    public void Every_statement_stands_in_the_speech_word_for_word() =>
        Lido.Statements.ShouldAllBe(statement => statement.Original.In(Lido.Speech.Text) == statement.Text);

    [Fact]
    public void No_sentence_is_quoted_twice_in_one_report()
    {
        foreach (var report in SeedPlan.Of(Lido).Reports)
        {
            for (var i = 0; i < report.Count; i++) report.Skip(i + 1).ShouldAllBe(other => !other.Overlaps(report[i]));
        }
    }

    [Fact]
    public void Quotations_under_another_date_stand_apart_from_the_others() =>
        SeedPlan.Of(Lido).Reports.ShouldAllBe(report => report.Select(seed => seed.Edit.Telling == Telling.UnderAnotherDate).Distinct().Count() == 1);

    [Fact]
    public void Each_quotation_stands_where_the_report_says()
    {
        foreach (var report in Reports())
        {
            foreach (var written in report.Seeds)
            {
                var words = written.Seed.Edited.Text.TrimEnd('.');
                written.Span.In(report.Report.Text)[1..].ShouldBe(words[1..]);
                written.Span.Contains(written.Place.Start).ShouldBeTrue();
            }
        }
    }

    [Fact]
    public void The_place_of_an_edit_is_about_the_changed_words()
    {
        var seeds = Reports().SelectMany(report => report.Seeds.Select(seed => (report, seed))).Where(pair => pair.seed.Seed.Edit.Name == "change a number").ToList();
        seeds.ShouldNotBeEmpty();
        seeds.ShouldAllBe(pair => pair.seed.Place.Length < pair.seed.Span.Length || pair.seed.Span.Length < 60);
    }

    [Fact]
    public void The_same_text_gives_the_same_reports() =>
        Reports().Select(report => report.Report.Text).ShouldBe(SeedPlan.Of(Read()).Reports.Select((seeds, number) => ReportWriter.Write(Lido, seeds, number).Report.Text));

    [Fact]
    public void A_text_that_names_nobody_gets_a_speaker_and_a_day()
    {
        var text = SeedTexts.InOwnWords(new Speech("plain.txt", "The hall opens on a Saturday in May.", TextMetadata.None));
        text.Speaker.ShouldNotBeNullOrEmpty();
        text.Day.Whole.ShouldNotBeNull();
    }

    [Fact]
    public void A_sentence_that_stands_in_two_places_is_not_quoted()
    {
        var text = SeedTexts.InOwnWords(new Speech("s.txt", "Nobody has asked what it costs. We have read the letter with care. Nobody has asked what it costs.", TextMetadata.None));
        text.Statements.Select(statement => statement.Text).ShouldBe(["We have read the letter with care."]);
    }

    [Fact]
    public void Sentences_inside_quotation_marks_are_not_the_speakers_own()
    {
        var text = SeedTexts.InOwnWords(new Speech("s.txt", "They told us: “The hall is far too dear. You should sell it to us today. Nobody will miss it.” We have read the letter with care.", TextMetadata.None));
        text.Statements.Select(statement => statement.Text).ShouldBe(["We have read the letter with care."]);
    }

    private static List<SeededReport> Reports() => [.. SeedPlan.Of(Lido).Reports.Select((seeds, number) => ReportWriter.Write(Lido, seeds, number))];

    private static SeedText Read() => SeedTexts.Read([SampleData.PathOf("samples/wendbridge-lido/lido-speech.txt")], [], withMetadata: true)[0];
}
