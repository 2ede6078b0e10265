using QuoteCompare.Core;
using QuoteCompare.Core.Text;
using QuoteCompare.Web.Features.Reading;
using QuoteCompare.Web.Features.SideBySide;

namespace QuoteCompare.Web.Tests.Features.Reading.Support;

/// <summary>
/// A report beside a speech, compared by hand: every stretch is named by its words, and a word account is drawn as
/// <c>same words | speech &gt; report | -left out | …left out at an ellipsis | +added | [in brackets] | ~speech &gt; moved</c>.
/// </summary>
public sealed class HandMade(string speech, string report)
{
    private readonly List<ComparedQuotation> quotations = [];
    private readonly List<ReusedStretch> reuse = [];

    public string Id { get; init; } = "report";
    public string Letter { get; init; } = "A";
    public TextRelation Relation { get; init; } = TextRelation.SameTranscript;

    public static TextSpan Find(string text, string words, int from = 0)
    {
        var start = text.IndexOf(words, from, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, $"'{words}' is not in the text");
        return new TextSpan(start, start + words.Length);
    }

    /// <param name="words">The quotation; its stretches parted by " // " where a reporting clause interrupts.</param>
    /// <param name="passages">Each passage with its word account; none for a quotation that is not located.</param>
    public HandMade Quote(string words, params (string Passage, string Account)[] passages) => Quote(words, passages.Length > 0 ? Outcome.Located : Outcome.NoMatch, [], passages);

    public HandMade Quote(string words, Outcome outcome, string[] candidates, params (string Passage, string Account)[] passages)
    {
        var pieces = words.Split(" // ").Select(piece => Find(report, piece)).ToList();
        var span = pieces[0].Cover(pieces[^1]);
        quotations.Add(new ComparedQuotation
        {
            Quotation = new Quotation { Span = span, Pieces = pieces, Quoted = pieces, Type = QuotationType.Direct, Paragraph = 1, Cue = "said", CueClass = CueClass.Says },
            Outcome = outcome,
            Alignments = [.. passages.Select(p => Align(span, p.Passage, p.Account))],
            Confidence = outcome == Outcome.Located ? 0.9 : null,
            Candidates = [.. candidates.Select((c, i) => new CandidatePassage(new Passage(0, Find(speech, c)), 0.5 - (i / 10.0)))],
            Treatment = outcome == Outcome.Located ? new Treatment(Wording.Near, false, [], []) : null,
        });
        return this;
    }

    public HandMade Reuse(string words, string passage)
    {
        reuse.Add(new ReusedStretch(Find(report, words), [new Passage(0, Find(speech, passage))], 0.8));
        return this;
    }

    public ReadReport Read() => new(
        new ReadText(Id, TextMetadata.None, TextSegmenter.Segment(report)),
        new Comparison
        {
            Engine = "test",
            Report = Id,
            Originals = [new ComparedOriginal("speech", Relation)],
            Quotations = [.. quotations.OrderBy(q => q.Quotation.Span)],
            Reuse = reuse,
        },
        [new ReadText("speech", TextMetadata.None, TextSegmenter.Segment(speech))],
        0) { Name = $"Report {Letter}", Letter = Letter };

    public ReadingView View(string? chosen = null) => View(speech, [this], null, chosen is null ? null : Find(report, chosen));

    public static ReadingView View(string speech, IReadOnlyList<HandMade> reports, string? openId = null, TextSpan? chosen = null) =>
        ReadingView.From(new ReadText("speech", TextMetadata.None, TextSegmenter.Segment(speech)), [.. reports.Select(r => r.Read())], openId, chosen);

    private Alignment Align(TextSpan quotation, string passage, string account)
    {
        var span = Find(speech, passage);
        return new Alignment { Passage = new Passage(0, span), Window = span, Rendering = quotation, Links = [], Script = Script(quotation.Start, span.Start, account) };
    }

    private EditScript Script(int reportAt, int speechAt, string account)
    {
        var edits = new List<Edit>();
        foreach (var step in account.Split(" | ", StringSplitOptions.RemoveEmptyEntries))
        {
            var sides = step.TrimStart('~').Split(" > ");
            edits.Add(step[0] switch
            {
                '~' => new Edit(EditKind.Moved, Written(sides[1]), Find(speech, sides[0])),
                '-' => new Edit(EditKind.Omitted, null, Spoken(step[1..])),
                '…' => new Edit(EditKind.Elided, null, Spoken(step[1..])),
                '+' => new Edit(EditKind.Inserted, Written(step[1..]), null),
                '[' => new Edit(EditKind.Bracketed, Written(step[1..^1]), null),
                _ when sides.Length == 2 => new Edit(EditKind.Substituted, Written(sides[1]), Spoken(sides[0])),
                _ => new Edit(EditKind.Same, Written(step), Spoken(step)),
            });
        }

        return new EditScript(edits);

        TextSpan Written(string words)
        {
            var span = Find(report, words, reportAt);
            reportAt = span.End;
            return span;
        }

        TextSpan Spoken(string words)
        {
            var span = Find(speech, words, speechAt);
            speechAt = span.End;
            return span;
        }
    }
}
