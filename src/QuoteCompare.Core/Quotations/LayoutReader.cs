using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Quotations;

/// <summary>Lays a segmented report out in statements. Linear in the length of the report.</summary>
internal static class LayoutReader
{
    /// <summary>Words of a clause that may follow a quotation's own full stop and still belong to it ("“No!” he said on Sunday.").</summary>
    private const int LongestTail = 12;

    public static Layout Read(SegmentedText report)
    {
        var stretches = new List<MarkedStretch>();
        var statements = new List<Statement>();
        for (var p = 0; p < report.Paragraphs.Count; p++)
        {
            var paragraph = report.Paragraphs[p];
            if (paragraph.Role is ParagraphRole.Boilerplate or ParagraphRole.Byline) continue;
            var first = stretches.Count;
            stretches.AddRange(MarkPairer.Pair(report.Text, paragraph.Span));
            AddStatements(report, p, stretches, first, statements);
        }

        return new Layout(report, stretches, statements);
    }

    private static void AddStatements(SegmentedText report, int paragraph, List<MarkedStretch> stretches, int stretch, List<Statement> statements)
    {
        var units = new List<Unit>();
        var range = report.Paragraphs[paragraph].Sentences;
        for (var s = range.Start; s < range.End; s++)
        {
            var sentence = report.Sentences[s];
            for (var t = sentence.Tokens.Start; t < sentence.Tokens.End; t++)
            {
                var token = report.Tokens[t];
                while (stretch < stretches.Count && stretches[stretch].Outer.End <= token.Span.Start) stretch++;
                if (stretch >= stretches.Count || !stretches[stretch].Outer.Overlaps(token.Span)) AddWord(units, token, last: t + 1 == sentence.Tokens.End);
                else if (units.Count == 0 || units[^1].Stretch != stretch) units.Add(new Unit(stretches[stretch].Outer, default, stretch));
            }

            var inside = stretch < stretches.Count && stretches[stretch].Outer.Contains(sentence.Span.End);
            if (inside || (s + 1 < range.End && HasTail(report, stretches, units, report.Sentences[s + 1]))) continue;
            statements.Add(new Statement(paragraph, units));
            units = [];
        }

        if (units.Count > 0) statements.Add(new Statement(paragraph, units));
    }

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

    /// <summary>Whether the next sentence is the attribution of a quotation that brings its own question or exclamation mark.</summary>
    private static bool HasTail(SegmentedText report, List<MarkedStretch> stretches, List<Unit> units, Sentence next)
    {
        if (!units[^1].IsStretch || next.Tokens.Length > LongestTail) return false;
        var inner = stretches[units[^1].Stretch].Inner;
        if (inner.IsEmpty || report.Text[inner.End - 1] is not ('!' or '?' or '…' or '—' or ',')) return false;
        var tail = new List<Unit>();
        for (var t = next.Tokens.Start; t < next.Tokens.End; t++) tail.Add(new Unit(report.Tokens[t].Span, report.Tokens[t], -1));
        return tail[0].IsWord && Enumerable.Range(0, tail.Count).Any(i => ReportingLexicon.VerbAt(tail, i) is { } match && match.Verb.Takes(Frame.Bare | Frame.Clause | Frame.Quote | Frame.Asks));
    }
}
