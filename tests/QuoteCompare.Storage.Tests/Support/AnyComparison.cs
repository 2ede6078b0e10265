using QuoteCompare.Core;

namespace QuoteCompare.Storage.Tests.Support;

/// <summary>Comparisons in which every field holds something, made by chance from a seed: the same seed, the same comparison.</summary>
internal sealed class AnyComparison(int seed, Report report, IReadOnlyList<Original> originals)
{
    private readonly Random random = new(seed);

    public Comparison Make() => new()
    {
        Engine = "1.0.0-chance",
        Report = report.Name,
        Originals = [.. originals.Select(o => new ComparedOriginal(o.Speech.Name, o.Relation))],
        Quotations = Some(Compared),
        Reuse = Some(() => new ReusedStretch(InReport(), Some(Passage), random.NextDouble())),
    };

    private ComparedQuotation Compared() => new()
    {
        Quotation = new Quotation
        {
            Span = InReport(),
            Pieces = Some(InReport),
            Quoted = Some(InReport),
            Type = Any<QuotationType>(),
            Paragraph = random.Next(),
            Speaker = Maybe(Text),
            SpeakerSpan = random.Next(2) == 0 ? null : InReport(),
            Cue = Text(),
            CueSpan = random.Next(2) == 0 ? null : InReport(),
            CueClass = Any<CueClass>(),
            Event = random.Next(2) == 0 ? null : new EventDate(random.Next(2) == 0 ? null : 2019, 9, random.Next(2) == 0 ? null : 17),
            Continues = random.Next(2) == 0,
        },
        Outcome = Any<Outcome>(),
        Alignments = Some(Alignment),
        Confidence = random.Next(2) == 0 ? null : random.NextDouble(),
        Candidates = Some(() => new CandidatePassage(Passage(), random.NextDouble())),
        Treatment = Maybe(() => new Treatment(Any<Wording>(), random.Next(2) == 0, Some(Any<Recontextualisation>), Some(Finding))),
    };

    private Alignment Alignment()
    {
        var passage = Passage();
        return new Alignment
        {
            Passage = passage,
            Window = InOriginal(passage.Original),
            Rendering = InReport(),
            Links = Some(() => new WordLink(InReport(), InOriginal(passage.Original), Any<LinkKind>(), random.NextDouble())),
            Script = new EditScript(Some(() => new Edit(
                Any<EditKind>(), random.Next(2) == 0 ? null : InReport(), random.Next(2) == 0 ? null : InOriginal(passage.Original)))),
        };
    }

    private Finding Finding()
    {
        var original = random.Next(originals.Count);
        return new Finding
        {
            Kind = Any<FindingKind>(),
            Group = Any<FindingGroup>(),
            Original = original,
            OriginalSpan = random.Next(2) == 0 ? null : InOriginal(original),
            ReportSpan = random.Next(2) == 0 ? null : InReport(),
            WordsApart = random.Next(2) == 0 ? null : random.Next(),
            Rule = Text(),
            Certainty = Any<Certainty>(),
            Why = Text(),
            Fair = Text(),
        };
    }

    private Passage Passage()
    {
        var original = random.Next(originals.Count);
        return new Passage(original, InOriginal(original));
    }

    private TextSpan InReport() => Within(report.Text);

    private TextSpan InOriginal(int index) => Within(originals[index].Speech.Text);

    private TextSpan Within(string text)
    {
        var start = random.Next(text.Length + 1);
        return new TextSpan(start, random.Next(start, text.Length + 1));
    }

    private T Any<T>()
        where T : struct, Enum
    {
        var all = Enum.GetValues<T>();
        return all[random.Next(all.Length)];
    }

    private T? Maybe<T>(Func<T> make)
        where T : class => random.Next(2) == 0 ? null : make();

    private List<T> Some<T>(Func<T> make) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => make())];

    /// <summary>Code units by chance: NUL, quotation marks and lone surrogates among them.</summary>
    private string Text() => new([.. Enumerable.Range(0, random.Next(6)).Select(_ => "a“\0\uD83D\uDE00\"é\u2028"[random.Next(8)])]);
}
