using QuoteCompare.Core.Alignments;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Tests.Support;

/// <summary>
/// A report and a speech aligned by hand, written as one line. What stands outside braces stands in both texts.
/// <code>
/// {just|only}  other words, linked            {open|}  in the report only     {|by neglect}  in the speech only
/// {paid~pays}  the same word, inflected       {1>to the county} moved here    {&lt;1 to the county}  from here
/// {! she said, !}  a reporting clause, no part of the quotation
/// //  a new passage begins: what stands before and after has alignments of its own
/// </code>
/// </summary>
internal sealed class AlignedPair
{
    private readonly List<(int Part, WordLink Link)> _links = [];

    public required SegmentedText Report { get; init; }
    public required SegmentedText Original { get; init; }

    /// <summary>The stretches of the report that belong to the quotation.</summary>
    public required IReadOnlyList<TextSpan> Pieces { get; init; }

    public TextSpan Whole => new(Pieces[0].Start, Pieces[^1].End);

    public IReadOnlyList<WordLink> Links => [.. _links.Select(l => l.Link)];

    public static AlignedPair Of(string notation)
    {
        var parsed = PairNotation.Parse(notation);
        var pair = new AlignedPair
        {
            Report = TextSegmenter.Segment(parsed.Report),
            Original = TextSegmenter.Segment(parsed.Original),
            Pieces = parsed.Pieces,
        };
        foreach (var stretch in parsed.Stretches) pair.Link(stretch);
        pair._links.Sort((one, other) => one.Link.Report.CompareTo(other.Link.Report));
        return pair;
    }

    /// <summary>The edit script of the pair as one passage, over all of the speech.</summary>
    public EditScript Script => EditScripter.Build(Report, Pieces, Original, new TextSpan(0, Original.Text.Length), Links);

    /// <summary>One alignment a passage, in the order of the report; windows reach out to the sentence ends.</summary>
    public IReadOnlyList<Alignment> Alignments(int original = 0) =>
        [.. _links.GroupBy(l => l.Part).OrderBy(g => g.Key).Select(g => Align([.. g.Select(l => l.Link)], original))];

    private Alignment Align(IReadOnlyList<WordLink> links, int original)
    {
        var passage = links.Select(l => l.Original).Aggregate((one, next) => one.Cover(next));
        var rendering = links.Select(l => l.Report).Aggregate((one, next) => one.Cover(next));
        if (links[0] == Links[0]) rendering = rendering.Cover(new TextSpan(Whole.Start, Whole.Start));
        if (links[^1] == Links[^1]) rendering = rendering.Cover(new TextSpan(Whole.End, Whole.End));
        var window = Original.Sentences[Original.SentenceAt(passage.Start)].Span.Cover(Original.Sentences[Original.SentenceAt(passage.End - 1)].Span);
        IReadOnlyList<TextSpan> stretches = [.. Pieces.Where(rendering.Overlaps)
            .Select(p => new TextSpan(Math.Max(p.Start, rendering.Start), Math.Min(p.End, rendering.End)))];
        return new Alignment
        {
            Passage = new Passage(original, passage),
            Window = window,
            Rendering = rendering,
            Links = links,
            Script = EditScripter.Build(Report, stretches, Original, window, links),
        };
    }

    private void Link(LinkedStretch stretch)
    {
        var words = WordsIn(Report, stretch.Report);
        var counterparts = WordsIn(Original, stretch.Original);
        if (words.Count == 0 || counterparts.Count == 0) return;
        if (stretch.Kind == LinkKind.Equal)
        {
            foreach (var (word, counterpart) in words.Zip(counterparts)) _links.Add((stretch.Part, new WordLink(word, counterpart, LinkKind.Equal, 1)));
        }
        else
        {
            _links.Add((stretch.Part, new WordLink(words[0].Cover(words[^1]), counterparts[0].Cover(counterparts[^1]), stretch.Kind, 0.5)));
        }
    }

    private static List<TextSpan> WordsIn(SegmentedText text, TextSpan span)
    {
        var range = text.TokensIn(span);
        return [.. Enumerable.Range(range.Start, range.Length).Select(i => text.Tokens[i]).Where(t => t.IsWord).Select(t => t.Span)];
    }
}
