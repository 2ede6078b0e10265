using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>Lays a segmented report out in statements. Linear in the length of the report.</summary>
internal static class LayoutReader
{
    /// <summary>Words of a clause that may follow a quotation's own full stop and still belong to it ("“No!” he said on Sunday.").</summary>
    private const int LongestTail = 16;

    public static Layout Read(SegmentedText report)
    {
        var stretches = new List<MarkedStretch>();
        var statements = new List<Statement>();
        var spoken = SpokenLayout.Of(report);
        for (var p = 0; p < report.Paragraphs.Count; p++)
        {
            var paragraph = report.Paragraphs[p];
            if (paragraph.Role is ParagraphRole.Boilerplate or ParagraphRole.Byline) continue;
            var first = stretches.Count;
            if (spoken.In(paragraph) is { } speech) stretches.Add(speech);
            else stretches.AddRange(MarkPairer.Pair(report.Text, paragraph.Span));
            AddStatements(report, p, stretches, first, statements);
        }

        return new Layout(report, stretches, statements);
    }

    private static void AddStatements(SegmentedText report, int paragraph, List<MarkedStretch> stretches, int stretch, List<Statement> statements)
    {
        var units = new List<Unit>();
        var work = -1;
        var range = report.Paragraphs[paragraph].Sentences;
        for (var s = range.Start; s < range.End; s++)
        {
            var sentence = report.Sentences[s];
            for (var t = s == range.Start ? DatelineReader.EndOf(report, sentence.Tokens) : sentence.Tokens.Start; t < sentence.Tokens.End; t++)
            {
                var token = report.Tokens[t];
                while (stretch < stretches.Count && stretches[stretch].Outer.End <= token.Span.Start) stretch++;
                var marked = stretch < stretches.Count && stretches[stretch].Outer.Overlaps(token.Span);
                if (marked && work != stretch && units.Count > 0 && units[^1].Stretch != stretch && WorkTitles.IsTitle(report, stretches[stretch], units)) work = stretch;
                if (!marked) AddWord(units, token, last: t + 1 == sentence.Tokens.End);
                else if (work == stretch && stretches[stretch].Inner.Overlaps(token.Span)) AddWord(units, token, last: false);
                else if (work == stretch) continue;
                else if (units.Count == 0 || units[^1].Stretch != stretch) units.Add(new Unit(stretches[stretch].Outer, default, stretch));
            }

            var inside = stretch < stretches.Count && stretches[stretch].Outer.Contains(sentence.Span.End);
            if (inside || (s + 1 < range.End && HasTail(report, stretches, units, report.Sentences[s + 1]))) continue;
            statements.Add(Build(report, paragraph, units));
            units = [];
        }

        if (units.Count > 0) statements.Add(Build(report, paragraph, units));
    }

    private static Statement Build(SegmentedText report, int paragraph, List<Unit> units) =>
        new(paragraph, units) { InHeadlineCase = new Layout(report, [], []).LooksLikeHeadline(units) };

    /// <summary>Adds a token; the stop of an abbreviation and the parts of a hyphenated word join the unit before ("Mr.", "robo-calls").</summary>
    private static void AddWord(List<Unit> units, Token token, bool last)
    {
        var before = units.Count > 0 ? units[^1] : default;
        var touches = units.Count > 0 && before.IsWord && before.Span.End == token.Span.Start;
        var span = new TextSpan(before.Span.Start, token.Span.End);
        if (touches && token.Normal == "." && !last) units[^1] = before with { Span = span };
        else if (touches && token.Normal is "-" or "‐" or "‑" && !last) units[^1] = before with { Span = span, Token = before.Token with { Normal = before.Normal + "-" } };
        else if (touches && token.IsWord && before.Normal.EndsWith('-')) units[^1] = before with { Span = span, Token = before.Token with { Normal = before.Normal + token.Normal } };
        else units.Add(new Unit(token.Span, token, -1));
    }

    /// <summary>Whether the next sentence is the attribution of a quotation that brings its own question or exclamation mark: its verb of speech stands early and ends its clause.</summary>
    private static bool HasTail(SegmentedText report, List<MarkedStretch> stretches, List<Unit> units, Sentence next)
    {
        if (!units[^1].IsStretch) return false;
        var inner = stretches[units[^1].Stretch].Inner;
        if (inner.IsEmpty || report.Text[inner.End - 1] is not ('!' or '?' or '…' or '—' or ',')) return false;
        var tail = new List<Unit>();
        var end = Math.Min(next.Tokens.End, next.Tokens.Start + LongestTail);
        for (var t = next.Tokens.Start; t < end; t++) tail.Add(new Unit(report.Tokens[t].Span, report.Tokens[t], -1));
        return tail[0].IsWord && Enumerable.Range(0, tail.Count).Any(i => IsTailVerb(tail, i, whole: end == next.Tokens.End));
    }

    private static bool IsTailVerb(List<Unit> tail, int at, bool whole)
    {
        if (ReportingLexicon.VerbAt(tail, at) is not { } match || !match.Verb.Takes(Frame.Bare | Frame.Clause | Frame.That | Frame.Quote | Frame.Asks)) return false;
        var after = at + match.Length;
        return after >= tail.Count ? whole : whole && tail.Count < LongestTail || tail[after].IsBreak || tail[after].Is(WordClass.Preposition | WordClass.Adverb) || tail[after].Normal.EndsWith("ly", StringComparison.Ordinal);
    }
}
