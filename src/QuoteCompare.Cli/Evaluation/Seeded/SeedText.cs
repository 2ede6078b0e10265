using QuoteCompare.Cli.Evaluation.Seeded.Edits;
using QuoteCompare.Core;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Cli.Evaluation.Seeded;

/// <summary>A speech with the statements that reports may take from it.</summary>
/// <param name="Speech">The speech, speaker and day declared.</param>
/// <param name="Relation">Same transcript when the statements are its own words, independent translation when they are another's.</param>
/// <param name="Statements">In the order of the speech.</param>
internal sealed record SeedText(Speech Speech, TextRelation Relation, IReadOnlyList<Statement> Statements)
{
    /// <summary>Names for texts that name nobody. All invented.</summary>
    private static readonly string[] Speakers = ["Maria Lindqvist", "Adam Whitlock", "Helen Marsh", "Tomas Berger"];

    private static readonly EventDate[] Days = [new(2021, 5, 11), new(2018, 10, 2), new(2023, 1, 26)];

    private readonly Dictionary<Statement, int> places = Statements.Select((statement, index) => (statement, index)).ToDictionary(pair => pair.statement, pair => pair.index);

    /// <summary>Where the words of the speech begin.</summary>
    private readonly List<int> words = [.. TextSegmenter.Segment(Speech.Text).Tokens.Where(token => token.IsWord).Select(token => token.Span.Start)];

    private readonly Lazy<ILookup<string, string>> names = new(() => Statements
        .SelectMany(statement => ChangeName.Names(statement).Select(at => (Before: statement.Word(at - 1), Name: statement.Written(at)))).Distinct()
        .ToLookup(pair => pair.Before, pair => pair.Name, StringComparer.Ordinal));

    /// <summary>The single names that the speech has after a preposition, each once.</summary>
    public ILookup<string, string> NamesAfter => names.Value;

    public string Speaker => Speech.Metadata.Speaker!;

    public EventDate Day => Speech.Metadata.EventDates[0];

    public bool IsWordForWord => Relation == TextRelation.SameTranscript;

    /// <summary>
    /// The speech with its speaker and day, as declared, else as the text tells, else invented: without them nothing could be put in another mouth or under another date.
    /// </summary>
    public static SeedText Of(Speech speech, TextRelation relation, Func<SegmentedText, string, IReadOnlyList<Statement>> statements)
    {
        var text = TextSegmenter.Segment(speech.Text);
        var facts = TextFactsReader.Read(text, speech.Metadata);
        var speaker = facts.Speaker?.Value ?? Draw.From(Speakers, speech.Text, "speaker");
        var days = facts.EventDates.Select(date => date.Value).Where(date => date.Whole is not null).ToList();
        var declared = speech.Metadata with { Kind = TextKind.Speech, Speaker = speaker, EventDates = days.Count > 0 ? days : [Draw.From(Days, speech.Text, "day")] };
        return new SeedText(speech with { Metadata = declared }, relation, statements(text, speaker));
    }

    /// <summary>Whether the second follows the first at once.</summary>
    public bool Follows(Statement first, Statement second) =>
        second.Original.Start >= first.Original.End && Speech.Text[first.Original.End..second.Original.Start].Trim().Length == 0;

    /// <summary>The statements that come later in the speech.</summary>
    public IEnumerable<Statement> After(Statement statement)
    {
        for (var i = places[statement] + 1; i < Statements.Count; i++) yield return Statements[i];
    }

    /// <summary>Words between the end of the first and the start of the second, which comes later.</summary>
    public int WordsBetween(Statement first, Statement second) => Math.Max(0, WordsBefore(second.Original.Start) - WordsBefore(first.Original.End));

    private int WordsBefore(int offset)
    {
        var at = words.BinarySearch(offset);
        return at < 0 ? ~at : at;
    }
}
