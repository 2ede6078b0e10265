namespace QuoteCompare.Core.Tests.Quotations;

public sealed class SpeakerTests
{
    private const string Opening = "Supreme council leader Ayatollah Omar Haddad met the council. ";

    [Theory]
    [InlineData("Haddad said that it was late.", "Haddad")]
    [InlineData("He said that it was late.", "He")]
    [InlineData("The leader said that it was late.", "The leader")]
    [InlineData("Ayatollah Haddad said that it was late.", "Ayatollah Haddad")]
    [InlineData("“It is late,” said Haddad.", "Haddad")]
    public void Surname_title_pronoun_and_description_are_resolved_to_the_fullest_name(string sentence, string mention)
    {
        var report = Opening + sentence;
        var quotation = Extracted.One(report);
        quotation.Speaker.ShouldBe("Omar Haddad");
        quotation.SpeakerSpan!.Value.In(report).ShouldBe(mention);
    }

    [Theory]
    [InlineData("A spokeswoman for Haddad said that it was late.", "A spokeswoman for Haddad")]
    [InlineData("Several local officials said that it was late.", "Several local officials")]
    [InlineData("The White House said that it was late.", "The White House")]
    [InlineData("French President Jean Petit said that it was late.", "Jean Petit")]
    [InlineData("Jean Petit, a member of the council, said that it was late.", "Jean Petit")]
    public void Other_peoples_words_are_theirs(string sentence, string speaker) => Extracted.One(Opening + sentence).Speaker.ShouldBe(speaker);

    [Theory]
    [InlineData("“It is late,” said Jean Petit in October.", "Jean Petit")]
    [InlineData("“It is late,” said Jean Petit in 2017.", "Jean Petit")]
    [InlineData("In 2017 Jean Petit said that it was late.", "Jean Petit")]
    public void A_date_is_no_part_of_a_name(string report, string mention)
    {
        var quotation = Extracted.One(report);
        quotation.Speaker.ShouldBe("Jean Petit");
        quotation.SpeakerSpan!.Value.In(report).ShouldBe(mention);
    }

    [Fact]
    public void Whom_a_paper_relays_is_the_speaker()
    {
        const string Report = "According to the Evening Gazette, Jean Petit said that it was late.";
        var quotation = Extracted.One(Report);
        (quotation.Speaker, quotation.Cue, quotation.Span.In(Report)).ShouldBe(("Jean Petit", "said", "that it was late"));
    }

    [Theory]
    [InlineData("The director of libraries, Jean Petit, said that it was late. The director added that it was cold.", "Jean Petit")]
    [InlineData("PARIS – France's director of libraries, Dr. Jean Petit, said that it was late. The director added that it was cold.", "Jean Petit")]
    [InlineData("After meeting the director, Jean Petit said that it was late. The director added that it was cold.", "The director")]
    public void An_office_names_whoever_stands_beside_it(string report, string speaker) => Extracted.From(report)[^1].Speaker.ShouldBe(speaker);

    [Fact]
    public void A_pronoun_means_a_person_and_no_body_of_people() =>
        Extracted.From("Jean Petit said that it was late. The Islamic Republic will not wait, a clerk said. “We go on,” he said.")[^1].Speaker.ShouldNotBe("Islamic Republic");

    [Fact]
    public void A_carried_verb_keeps_the_speaker_of_its_sentence_not_of_a_clause_inside_it()
    {
        const string Report = Opening + "He pointed to Jean Petit’s claim that talks would help, and said, “This man is a dreamer.”";
        var quotations = Extracted.From(Report);
        quotations.Select(q => q.Speaker).ShouldBe(["Jean Petit", "Omar Haddad"]);
    }

    [Fact]
    public void In_a_script_without_capitals_nobody_is_named_by_rules_of_English()
    {
        var quotation = Extracted.One("قال الرئيس: «لن نغلق المكتبة في هذه السنة أبدا».");
        quotation.Quoted.ShouldHaveSingleItem();
        quotation.Speaker.ShouldBeNull();
        quotation.SpeakerSpan.ShouldBeNull();
    }

    [Fact]
    public void A_pronoun_nobody_stands_behind_names_nobody()
    {
        var quotation = Extracted.One("They said that it was late.");
        quotation.Speaker.ShouldBeNull();
        quotation.SpeakerSpan.ShouldNotBeNull();
    }

    [Fact]
    public void The_declared_speaker_completes_a_surname() =>
        Extracted.One("Haddad said that it was late.", TextMetadata.None with { Speaker = "Omar Haddad" }).Speaker.ShouldBe("Omar Haddad");

    [Theory]
    [InlineData("Workers met on Friday. They said that it was late.", "Workers")]
    [InlineData("The foreign ministry said that it was late. It added that it was cold.", "The foreign ministry")]
    [InlineData("Mayor Ann Lee spoke first. The 80-year-old leader said that it was late.", "Ann Lee")]
    [InlineData("Ann Lee spoke first. Bo Lee said that it was late.", "Bo Lee")]
    [InlineData("It was announced by the ministry that it was late.", "the ministry")]
    [InlineData("Mayor Ann Lee was told that it was late.", null)]
    [InlineData("We said that it was late.", null)]
    public void A_group_a_body_or_a_person_stands_behind_a_mention_or_nobody_known(string report, string? speaker) => Extracted.From(report)[^1].Speaker.ShouldBe(speaker);

    [Theory]
    [InlineData("Lisa Bell confirmed the minister's remark that the door was open.", "the minister's")]
    [InlineData("Lisa Bell confirmed Omar Haddad's claim that the door was open.", "Omar Haddad's")]
    public void A_verb_is_no_part_of_whose_remark_it_is(string report, string mention) =>
        Extracted.From(report).Select(q => q.SpeakerSpan?.In(report)).ShouldContain(mention);

    [Fact]
    public void What_whose_aides_said_ends_with_their_clause()
    {
        const string Report = "Ana Costa, whose aides said the decision was near, ruled out a pardon.";
        Extracted.From(Report).Select(q => (q.Speaker, q.Span.In(Report))).ShouldBe([("aides", "the decision was near"), ("Ana Costa", "ruled out a pardon")]);
    }

    [Theory]
    [InlineData("Asked about the bridge, Ann Lee said no.")]
    [InlineData("Ann Lee said so.")]
    public void An_answer_in_one_word_is_no_quotation(string report) => Extracted.From(report).ShouldBeEmpty();

    [Fact]
    public void Speech_in_no_marks_has_no_stretch_in_marks() =>
        Extracted.From("Q: Will it be built soon?\n\nA: Yes, by June.").ShouldAllBe(q => q.Type == QuotationType.Direct && q.Quoted.Count == 0);
}
