namespace QuoteCompare.Core.Quotations;

/// <summary>Trims a draft to the words conveyed and says what kind of quotation it is.</summary>
internal static class QuotationBuilder
{
    /// <summary>The quotation of a draft, without speaker and event; null when no word is left.</summary>
    public static Quotation? Build(Layout layout, Draft draft)
    {
        var statement = layout.Statements[draft.Statement];
        var type = TypeOf(layout, statement.Units, draft.Parts);
        List<TextSpan> pieces = [], quoted = [];
        foreach (var part in draft.Parts)
        {
            var piece = type == QuotationType.Direct ? Marked(layout, statement.Units, part) : Told(layout, statement.Units, part);
            if (!piece.IsEmpty) pieces.Add(piece);
            for (var i = part.Start; i < part.End; i++)
                if (statement.Units[i].IsStretch && InMarks(layout.Stretches[statement.Units[i].Stretch]) && !TrimMarked(layout.Text, layout.Stretches[statement.Units[i].Stretch].Inner, QuotationType.Direct).IsEmpty) quoted.Add(TrimMarked(layout.Text, layout.Stretches[statement.Units[i].Stretch].Inner, type));
        }

        if (pieces.Count == 0 || !HasWord(layout, pieces)) return null;
        var by = draft.By;
        var own = layout.Statements[draft.ByStatement].Units;
        var cue = by is null || by.Verb == ReportingLexicon.Colon ? (TextSpan?)null : Cover(own, by.Cue);
        return new Quotation
        {
            Span = pieces[0].Cover(pieces[^1]),
            Pieces = pieces,
            Quoted = [.. quoted.Where(q => !q.IsEmpty)],
            Type = type,
            Paragraph = layout.Report.Paragraphs[statement.Paragraph].Number,
            Cue = cue is { } c ? c.In(layout.Text) : "",
            CueSpan = cue,
            CueClass = by?.Verb.Class ?? CueClass.None,
            SpeakerSpan = by is null || by.Subject.IsEmpty ? null : Cover(own, by.Subject),
        };
    }

    /// <summary>Speech that only the layout marks, as in a transcript, stands in no quotation marks.</summary>
    private static bool InMarks(MarkedStretch stretch) => stretch.Outer != stretch.Inner;

    private static QuotationType TypeOf(Layout layout, IReadOnlyList<Unit> units, IReadOnlyList<TextSpan> parts)
    {
        bool marked = false, told = false;
        foreach (var part in parts)
        {
            for (var i = part.Start; i < part.End; i++)
            {
                marked |= units[i].IsStretch && !TrimMarked(layout.Text, layout.Stretches[units[i].Stretch].Inner, QuotationType.Direct).IsEmpty;
                told |= units[i].IsWord;
            }
        }

        return !marked ? QuotationType.Indirect : told ? QuotationType.Mixed : QuotationType.Direct;
    }

    /// <summary>Of direct speech: from the first mark to the last, without the outer ones and without the stop or comma before the last.</summary>
    private static TextSpan Marked(Layout layout, IReadOnlyList<Unit> units, TextSpan part)
    {
        int first = part.Start, last = part.End - 1;
        while (first <= last && !units[first].IsStretch) first++;
        while (last >= first && !units[last].IsStretch) last--;
        if (last < first) return default;
        return TrimMarked(layout.Text, new(layout.Stretches[units[first].Stretch].Inner.Start, layout.Stretches[units[last].Stretch].Inner.End), QuotationType.Direct);
    }

    /// <summary>Of reported words: without breaks at either end; a closing mark stays, a full stop behind it goes.</summary>
    private static TextSpan Told(Layout layout, IReadOnlyList<Unit> units, TextSpan part)
    {
        int first = part.Start, last = part.End - 1;
        while (first <= last && (units[first].IsBreak || units[first].IsStop)) first++;
        while (last >= first && (units[last].IsStop || units[last].IsBreak) && units[last].Normal is not ("!" or "?" or ")")) last--;
        if (last < first) return default;
        return new(units[first].Span.Start, units[last].Span.End);
    }

    private static TextSpan TrimMarked(string text, TextSpan inner, QuotationType type)
    {
        int start = inner.Start, end = inner.End;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || (type == QuotationType.Direct && text[end - 1] is '.' or ',' or ';' or '،' or '。' && !EndsAcronym(text, start, end)))) end--;
        return new(start, end);
    }

    private static bool EndsAcronym(string text, int start, int end) =>
        text[end - 1] == '.' && ((end - start > 3 && text[end - 3] == '.' && char.IsUpper(text[end - 2])) || (end - start > 1 && text[end - 2] == '.'));

    private static bool HasWord(Layout layout, List<TextSpan> pieces)
    {
        foreach (var piece in pieces)
        {
            var tokens = layout.Report.TokensIn(piece);
            for (var t = tokens.Start; t < tokens.End; t++)
                if (layout.Report.Tokens[t].IsWord) return true;
        }

        return false;
    }

    private static TextSpan Cover(IReadOnlyList<Unit> units, TextSpan range) => new(units[range.Start].Span.Start, units[range.End - 1].Span.End);
}
