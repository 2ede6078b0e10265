using QuoteCompare.Core.Text;
using QuoteCompare.Core.Treatments.Senses;

namespace QuoteCompare.Core.Treatments;

/// <summary>Words of the report that render words of an original.</summary>
/// <param name="Original">Index of the original.</param>
/// <param name="Step">The step of the word account; it has both sides.</param>
/// <param name="Links">The links it is made of.</param>
internal sealed record RenderedWords(int Original, Edit Step, IReadOnlyList<WordLink> Links)
{
    public TextSpan Report => Step.Report!.Value;
    public TextSpan Passage => Step.Original!.Value;
}

/// <summary>
/// The word account of a whole quotation, over all its passages: what the rules look at. A word that one alignment leaves out and another
/// renders is not left out of the quotation.
/// </summary>
internal sealed class WordAccount
{
    private readonly Dictionary<int, TextSpan[]> _passages;

    public WordAccount(TreatmentInput input)
    {
        Input = input;
        Alignments = StandingParts.Complete(input);
        Rendered = [.. Alignments.SelectMany(RenderedSteps.Of).OrderBy(r => r.Report).ThenBy(r => r.Passage)];
        _passages = Rendered.GroupBy(r => r.Original).ToDictionary(g => g.Key, g => g.Select(r => r.Passage).Order().ToArray());
        Added = AddedWordsFinder.Find(this);
        Joints = JointFinder.Find(this);
        LeftOut = LeftOutFinder.Find(this);
        LeftOutAt = LeftOut.ToLookup(l => l.Gap.Place);
        Senses = SenseChanges.Find(this);
    }

    public TreatmentInput Input { get; }
    public Quotation Quotation => Input.Quotation;
    public SegmentedText Report => Input.Report;

    /// <summary>The passages conveyed, short parts that stand word for word among them, in the order of use.</summary>
    public IReadOnlyList<Alignment> Alignments { get; }

    /// <summary>The words that render something, in the order of the report.</summary>
    public IReadOnlyList<RenderedWords> Rendered { get; }

    /// <summary>The words without a counterpart, in the order of the report; those in brackets left aside.</summary>
    public IReadOnlyList<AddedWords> Added { get; }

    /// <summary>Where one passage follows another, in the order of the report.</summary>
    public IReadOnlyList<Joint> Joints { get; }

    /// <summary>What the passages, out to their sentence ends, hold and the quotation does not; original by original, in its order.</summary>
    public IReadOnlyList<LeftOutWords> LeftOut { get; }

    /// <summary>The same by the place of their gap in the report; see <see cref="GapAt"/>.</summary>
    public ILookup<int, LeftOutWords> LeftOutAt { get; }

    /// <summary>The words that turn, bound or date the statement and are left out, put in or put for others.</summary>
    public IReadOnlyList<SenseChange> Senses { get; }

    /// <summary>Where the gap begins that holds <paramref name="offset"/> (UTF-16 code units of the report): what <see cref="ReportGap.Place"/> says.</summary>
    public int GapAt(int offset) => RenderedBefore(offset)?.Report.End ?? ReportGaps.StartOf(this);

    /// <summary>The original of the words rendered last before <paramref name="offset"/> (UTF-16 code units of the report), else of the first passage.</summary>
    public int OriginalAt(int offset) => RenderedBefore(offset)?.Original ?? Alignments[0].Passage.Original;

    /// <summary>Whether the quotation renders some words of <paramref name="stretch"/>.</summary>
    public bool Renders(int original, TextSpan stretch)
    {
        if (!_passages.TryGetValue(original, out var passages)) return false;
        var at = Array.BinarySearch(passages, new TextSpan(stretch.Start, int.MaxValue));
        at = at < 0 ? ~at : at;
        return (at > 0 && passages[at - 1].Overlaps(stretch)) || (at < passages.Length && passages[at].Overlaps(stretch));
    }

    public SegmentedText Original(int original) => Input.Originals[original].Text;

    public TextRelation Relation(int original) => Input.Originals[original].Relation;

    /// <summary>Whether a difference of wording may be called one: only then do both sides go back to the same words.</summary>
    public bool IsSameTranscript(int original) => Relation(original) == TextRelation.SameTranscript;

    /// <summary>Whether all of <paramref name="words"/> (UTF-16 code units of the report) stand inside quotation marks.</summary>
    public bool IsQuoted(TextSpan words) => Quotation.Quoted.Any(q => q.Contains(words));

    /// <summary>The parts of <paramref name="words"/> that stand inside quotation marks, in order.</summary>
    public IEnumerable<TextSpan> QuotedParts(TextSpan words) => Parts(words, Quotation.Quoted);

    /// <summary>The parts of <paramref name="words"/> that belong to the quotation: a reporting clause inside it does not.</summary>
    public IEnumerable<TextSpan> OwnParts(TextSpan words) => Parts(words, Quotation.Pieces);

    /// <summary>Words of the report as a sentence quotes them, without the marks round them.</summary>
    public string Quote(TextSpan words) => Excerpt.Of(Report.Text, ContentWords.FirstToLast(Report, words) ?? words);

    /// <summary>Words of an original as a sentence quotes them, without the marks round them.</summary>
    public string Quote(int original, TextSpan words) => Excerpt.Of(Original(original).Text, ContentWords.FirstToLast(Original(original), words) ?? words);

    private static IEnumerable<TextSpan> Parts(TextSpan words, IReadOnlyList<TextSpan> stretches) => stretches
        .Where(words.Overlaps)
        .Select(s => new TextSpan(Math.Max(s.Start, words.Start), Math.Min(s.End, words.End)));

    private RenderedWords? RenderedBefore(int offset)
    {
        int low = 0, high = Rendered.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Rendered[middle].Report.Start > offset) high = middle;
            else low = middle + 1;
        }

        return low > 0 ? Rendered[low - 1] : null;
    }
}
