using QuoteCompare.Core.Reuse;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Tests.Reuse;

public class StretchAlignerTests
{
    private const string Baths =
        "The old baths on Mill Street opened in 1911, and three generations learned to swim there. The boiler failed in September, and divers found two cracks in the east wall.\n" +
        "Repairs would cost the town nine million crowns, which is more than we spend on all our schools in a year. I will not borrow that sum while the hospital waits for a roof. " +
        "Next spring every household will be asked by letter whether the baths should be closed.\n" +
        "Nobody who works at the baths will lose a day of wages. The gardeners have room for twelve people, and the library for three.";

    private const string Chronicle =
        "And the shepherd went up from the valley unto the stone bridge, and his brethren followed after him with the lambs. " +
        "But the miller stood in the gate, saying, Whither goest thou with so great a flock before the harvest is brought in? " +
        "Then the shepherd lifted up his voice and answered, The wells of our valley are dry, and the rain hath forsaken us these two years. " +
        "And the miller was grieved for him, and opened unto him the upper meadow until the feast of lights.";

    public static TheoryData<string, string, string, string> Told => new()
    {
        {
            "word for word", Baths,
            "The mayor was brief. The boiler failed in September, and divers found two cracks in the east wall. She then took questions about parking.",
            "The boiler failed in September, and divers found two cracks in the east wall. > The boiler failed in September, and divers found two cracks in the east wall."
        },
        {
            "in other words", Baths,
            "The mayor was brief. Mending the building would cost nine million crowns, more than the town spends on its schools each year.",
            "Mending the building would cost nine million crowns, more than the town spends on its schools each year. > " +
            "Repairs would cost the town nine million crowns, which is more than we spend on all our schools in a year."
        },
        {
            "in a newer translation", Chronicle,
            "The shepherd came up out of the valley to the stone bridge, and his brothers came after him with the lambs.",
            "The shepherd came up out of the valley to the stone bridge, and his brothers came after him with the lambs. > " +
            "And the shepherd went up from the valley unto the stone bridge, and his brethren followed after him with the lambs."
        },
        {
            "only a part", Chronicle,
            "The wells of our valley have gone dry,",
            "The wells of our valley have gone dry, > The wells of our valley are dry,"
        },
    };

    [Theory]
    [MemberData(nameof(Told))]
    public void What_is_told_is_found_with_its_borders(string how, string source, string report, string found) => Draw(source, report).ShouldBe([found], how);

    [Fact]
    public void Stretches_in_another_order_are_cases_of_their_own()
    {
        const string Report = "Nobody who works at the baths will lose a day's wages.\n\nThe boiler failed in September, and divers found two cracks in the east wall.";

        var cases = Align(Baths, Report);

        cases.Select(c => c.Report.In(Report)).ShouldBe(Report.Split("\n\n"));
        cases[0].Source.Start.ShouldBeGreaterThan(cases[1].Source.Start);
    }

    [Fact]
    public void Stretches_that_follow_on_in_both_texts_are_one()
    {
        const string Report =
            "The boiler broke in September, and divers found two cracks in the eastern wall.\n\nRepairs would cost nine million crowns, more than is spent on all schools in a year.";

        var one = Align(Baths, Report).ShouldHaveSingleItem();

        one.Report.In(Report).ShouldBe(Report);
        one.Source.In(Baths).ShouldStartWith("The boiler failed");
        one.Source.In(Baths).ShouldEndWith("in a year.");
    }

    [Fact]
    public void A_sentence_left_out_between_them_parts_two_stretches()
    {
        const string Report = "The boiler failed in September, and divers found two cracks in the east wall. I will not borrow that sum while the hospital waits for a roof.";

        Align(Baths, Report).Select(c => c.Source.In(Baths)[..12]).ShouldBe(["The boiler f", "I will not b"]);
    }

    [Theory]
    [InlineData("The harvest festival begins on Friday with a concert by the fire brigade. Tickets are sold at the station.")]
    [InlineData("The town has baths, schools, a hospital and a library. Many people work there.")]
    [InlineData("Nobody was surprised when a train stood still between two stations on Sunday.")]
    public void Text_on_the_same_matter_is_no_reuse(string report) => Align(Baths, report).ShouldBeEmpty();

    [Fact]
    public void Text_between_two_stretches_belongs_to_neither()
    {
        const string Distractor = "A concert of the fire brigade closes the evening on Friday, with tickets sold at the station from noon.";
        const string Report = "Nobody who works at the baths will lose a day of wages.\n\n" + Distractor + "\n\nThe boiler failed in September, and divers found two cracks in the east wall.";

        var distractor = new TextSpan(Report.IndexOf(Distractor, StringComparison.Ordinal), Report.IndexOf(Distractor, StringComparison.Ordinal) + Distractor.Length);

        Align(Baths, Report).Count.ShouldBe(2);
        Align(Baths, Report).ShouldAllBe(c => !c.Report.Overlaps(distractor));
    }

    [Fact]
    public void A_paragraph_that_sums_up_a_text_comes_from_the_whole_of_it()
    {
        var digression = string.Concat(Enumerable.Range(0, 30).Select(i => $"Item {i + 40} of the minutes was read aloud and nobody objected to line {i * 7}. "));
        var source = "The old baths on Mill Street opened in 1911. " + digression + "\nThe boiler failed in September and divers found cracks in the wall. " + digression
            + "\nEvery household will be asked by letter next spring whether the baths should be closed.";
        const string Report =
            "The old baths on Mill Street opened in 1911. The boiler failed in September and divers found cracks in the wall. Every household will be asked by letter next spring.";

        var whole = Align(source, Report).ShouldHaveSingleItem();

        whole.Report.In(Report).ShouldBe(Report);
        whole.Source.Start.ShouldBe(0);
        whole.Source.Length.ShouldBeGreaterThan(source.Length * 9 / 10);
    }

    [Fact]
    public void What_stands_the_same_scores_above_what_is_told_in_other_words()
    {
        var same = Align(Baths, "Repairs would cost the town nine million crowns, which is more than we spend on all our schools in a year.").ShouldHaveSingleItem();
        var other = Align(Baths, "Mending the building would cost nine million crowns, more than the town spends on its schools each year.").ShouldHaveSingleItem();

        same.Score.ShouldBeGreaterThan(other.Score);
        same.LongestRun.ShouldBeGreaterThan(other.LongestRun);
    }

    private static List<string> Draw(string source, string report) => [.. Align(source, report).Select(c => $"{c.Report.In(report)} > {c.Source.In(source)}")];

    private static IReadOnlyList<AlignedStretch> Align(string source, string report) => StretchAligner.Align(TextSegmenter.Segment(source), TextSegmenter.Segment(report));
}
