using System.Globalization;
using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments;

/// <summary>One spoken sentence for what became of a quotation: the word account in figures and words, without judgement.</summary>
public static class ReadAloud
{
    /// <summary>Stretches named in one sentence; an ear keeps no more, and the rest is counted.</summary>
    private const int MostNamed = 3;

    /// <summary>The sentence, with a full stop.</summary>
    /// <param name="quotation">The quotation with its outcome.</param>
    /// <param name="report">The report's text.</param>
    /// <param name="originals">The originals' texts, in the order of the comparison.</param>
    public static string Of(ComparedQuotation quotation, string report, IReadOnlyList<string> originals)
    {
        if (quotation.Outcome != Outcome.Located || quotation.Alignments.Count == 0) return Unlinked(quotation);
        quotation = quotation with { Alignments = [.. quotation.Alignments.Select(a => Paired(quotation, a, report, originals[a.Passage.Original]))] };
        var edits = quotation.Alignments.SelectMany(a => a.Script.Edits).ToList();
        int Count(EditKind kind) => edits.Where(e => e.Kind == kind).Sum(e => Words(e.Report!.Value.In(report)));
        List<string> parts =
        [
            $"{Labels.Words(Count(EditKind.Same))} the same",
            .. Figure(Count(EditKind.Substituted), Labels.Of(EditKind.Substituted)),
            .. Figure(Count(EditKind.Moved), Labels.Of(EditKind.Moved)),
        ];
        List<string> named =
        [
            .. originals.SelectMany((text, i) => NamedPairs(quotation, i, report, text)),
            .. Named("no counterpart found for", edits.Where(e => e.Kind == EditKind.Inserted).Select(e => e.Report!.Value), report),
            .. Named("in brackets", edits.Where(e => e.Kind == EditKind.Bracketed).Select(e => e.Report!.Value), report),
            .. originals.SelectMany((text, i) => Named("in the speech and not in the quotation", LeftOut(quotation, i), text)),
        ];
        return $"{Passages(quotation.Alignments)}: {string.Join(", ", parts)}{string.Concat(named.Select(n => $"; {n}"))}.";
    }

    private static Alignment Paired(ComparedQuotation quotation, Alignment alignment, string report, string original) => alignment with
    {
        Script = new EditScript(PairedSteps.Of(alignment.Script.Edits, FindingsOn(quotation, alignment.Passage.Original), original, report)),
    };

    private static IEnumerable<Finding> FindingsOn(ComparedQuotation quotation, int original) => (quotation.Treatment?.Findings ?? []).Where(f => f.Original == original);

    /// <summary>What changes the sense is spoken as it is named: both wordings together.</summary>
    private static IEnumerable<string> NamedPairs(ComparedQuotation quotation, int original, string report, string text)
    {
        var pairs = FindingsOn(quotation, original).Where(f => f.Group == FindingGroup.Meaning && PairedSteps.IsPair(f, text, report))
            .Select(f => $"{Excerpt.Of(report, f.ReportSpan!.Value)} where the speech has {Excerpt.Of(text, f.OriginalSpan!.Value)}").Distinct(StringComparer.Ordinal).ToList();
        if (pairs.Count == 0) yield break;
        var more = pairs.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {pairs.Count - MostNamed} more") : "";
        yield return $"{string.Join(", ", pairs.Take(MostNamed))}{more}";
    }

    private static string Unlinked(ComparedQuotation quotation)
    {
        var label = Labels.Of(quotation);
        var nearest = quotation.Candidates.Count > 0 && quotation.Outcome is Outcome.Uncertain or Outcome.NoMatch ? $"; {Labels.NearestPassages} are shown" : "";
        return $"{char.ToUpperInvariant(label[0])}{label[1..]}{nearest}.";
    }

    private static string Passages(IReadOnlyList<Alignment> alignments)
    {
        if (alignments.Count == 1) return "One passage";
        var inOrder = alignments.Zip(alignments.Skip(1)).All(p => p.First.Passage.Original == p.Second.Passage.Original && p.First.Passage.Span <= p.Second.Passage.Span);
        return string.Create(CultureInfo.InvariantCulture, $"{alignments.Count} passages, {(inOrder ? "in order" : "in another order")}");
    }

    private static IEnumerable<string> Figure(int words, string label) => words == 0 ? [] : [string.Create(CultureInfo.InvariantCulture, $"{words} {label}")];

    private static IEnumerable<string> Named(string label, IEnumerable<TextSpan> spans, string text)
    {
        var shown = spans.Select(s => WordsOf(text, s)).OfType<TextSpan>().ToList();
        if (shown.Count == 0) yield break;
        var more = shown.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {shown.Count - MostNamed} more") : "";
        yield return $"{label}: {string.Join(", ", shown.Take(MostNamed).Select(s => Excerpt.Of(text, s)))}{more}";
    }

    /// <summary>What no alignment of the quotation renders; two passages of one sentence each leave out the other's words.</summary>
    private static IEnumerable<TextSpan> LeftOut(ComparedQuotation quotation, int original)
    {
        var edits = quotation.Alignments.Where(a => a.Passage.Original == original).SelectMany(a => a.Script.Edits).Where(e => e.Original is not null).ToList();
        var kept = edits.Where(e => e.Report is not null).Select(e => e.Original!.Value).Order().ToList();
        int end = 0, next = 0;
        foreach (var left in edits.Where(e => e.Report is null).Select(e => e.Original!.Value).Order())
        {
            var from = Math.Max(left.Start, end);
            for (; next < kept.Count && kept[next].Start < left.End; next++)
            {
                if (kept[next].Start > from) yield return new TextSpan(from, kept[next].Start);
                from = Math.Max(from, kept[next].End);
            }

            if (from < left.End) yield return new TextSpan(from, left.End);
            end = Math.Max(from, left.End);
        }
    }

    private static int Words(string stretch) => TextSegmenter.Segment(stretch).Tokens.Count(t => t.IsWord);

    /// <summary>A stretch from its first to its last word; null when it holds no word of content.</summary>
    private static TextSpan? WordsOf(string text, TextSpan span)
    {
        var words = TextSegmenter.Segment(span.In(text)).Tokens.Where(t => t.IsWord).ToList();
        return words.Any(ContentWords.IsOne) ? new TextSpan(span.Start + words[0].Span.Start, span.Start + words[^1].Span.End) : null;
    }
}
