using QuoteCompare.Core.Text;

namespace QuoteCompare.Core.Treatments.Senses;

/// <summary>
/// Finds the questions of a speech that a report tells as statements: "Do we want a car park?" told as "We want a car park". In one transcript only, and only questions
/// that a verb opens: where the report keeps that order, a question mark or a word of asking, it asks too.
/// </summary>
internal static class QuestionFinder
{
    /// <summary>Content words of the question that must be told, and the share of them.</summary>
    private const int LeastTold = 2;
    private const double LeastShare = 0.6;

    /// <summary>Questions of one passage looked at: each is held against all its links.</summary>
    private const int Most = 100;

    public static IEnumerable<SenseChange> Find(WordAccount account) =>
        from alignment in account.Alignments
        where account.IsSameTranscript(alignment.Passage.Original) && alignment.Links.Count > 0
        let text = account.Original(alignment.Passage.Original)
        let first = text.SentenceAt(alignment.Passage.Span.Start)
        from sentence in Enumerable.Range(first, Math.Max(0, text.SentenceAt(alignment.Passage.Span.End - 1) - first + 1)).Where(s => Opening(text, text.SpokenIn(s)) is not null || AskingClause.In(text, text.SpokenIn(s)) is not null).Take(Most)
        let change = AskingClause.In(text, text.SpokenIn(sentence)) is { } asking ? ToldWithout(account, alignment, text, asking) : Told(account, alignment, text, text.Sentences[sentence])
        where change is not null
        select change;

    private static SenseChange? Told(WordAccount account, Alignment alignment, SegmentedText text, Sentence sentence)
    {
        if (Opening(text, text.SpokenIn(sentence.Number - 1)) is not { } verb) return null;
        var content = alignment.Links.Where(link => sentence.Span.Contains(link.Original) && ContentWords.Count(text, link.Original) > 0).OrderBy(link => link.Report).ToList();
        if (content.Count < Math.Max(LeastTold, LeastShare * ContentWords.Count(text, sentence.Span))) return null;
        var told = content[0].Report.Cover(content[^1].Report);
        if (Asks(account, told) || !IsStated(account, text.Tokens[verb].Normal, told)) return null;
        return new SenseChange
        {
            Kind = FindingKind.Hedge,
            Case = SenseCase.Asked,
            Original = alignment.Passage.Original,
            Passage = text.Tokens[verb].Span,
            Place = content[0].Report.Start,
            Certainty = Certainty.Likely,
        };
    }

    /// <summary>"I have been asked whether | we will close": the clause that asks is left off what it asks.</summary>
    private static SenseChange? ToldWithout(WordAccount account, Alignment alignment, SegmentedText text, AskingClause asking)
    {
        if (account.Renders(alignment.Passage.Original, text.Tokens[asking.Opener].Span)) return null;
        var content = alignment.Links.Where(link => asking.Asked(text).Contains(link.Original) && ContentWords.Count(text, link.Original) > 0).OrderBy(link => link.Report).ToList();
        if (content.Count < Math.Max(LeastTold, LeastShare * ContentWords.Count(text, asking.Asked(text)))) return null;
        var told = content[0].Report.Cover(content[^1].Report);
        var own = account.Quotation.Pieces.Where(piece => piece.Overlaps(told)).SelectMany(piece => SenseReader.In(account.Report, piece));
        if (Asks(account, told) || Neighbourhood.Denies(account) || own.Any(word => word.Kind == FindingKind.Negation)) return null;
        return new SenseChange
        {
            Kind = FindingKind.Hedge,
            Case = SenseCase.Asked,
            Original = alignment.Passage.Original,
            Passage = text.Tokens[asking.Verb].Span.Cover(text.Tokens[asking.Opener].Span),
            Place = content[0].Report.Start,
            Certainty = Certainty.Likely,
        };
    }

    /// <summary>The verb with which a sentence asks for yes or no; null when it asks nothing of the kind.</summary>
    private static int? Opening(SegmentedText text, TextSpan sentence)
    {
        var (first, last) = (sentence.Start, sentence.End - 1);
        while (last > first && !text.Tokens[last].IsWord && text.Tokens[last].Normal != "?") last--;
        if (last <= first || text.Tokens[last].Normal != "?") return null;
        while (first < last && (!text.Tokens[first].IsWord || text.Tokens[first].Normal is "and" or "but" or "so" or "or" or "well" or "then")) first++;
        return text.Tokens[first].Is(WordClass.Auxiliary | WordClass.Modal) && !text.Tokens[first].Is(WordClass.Negation) ? first : null;
    }

    /// <summary>Whether the verb stands behind its subject: "the harbour is"; "do" goes without leaving anything.</summary>
    private static bool IsStated(WordAccount account, string verb, TextSpan told)
    {
        var sentence = account.Report.SpokenSpan(account.Report.SentenceAt(told.Start)).Start;
        var piece = account.Quotation.Pieces.Where(p => p.Contains(told.Start)).Select(p => p.Start).FirstOrDefault(told.Start);
        var range = account.Report.TokensIn(new TextSpan(Math.Max(sentence, piece), told.End));
        var words = Enumerable.Range(range.Start, range.Length).Select(i => account.Report.Tokens[i]).Where(token => token.IsWord).Select(token => token.Normal)
            .SkipWhile(word => word is "that" or "and" or "but" or "so" or "or").ToList();
        return verb is "do" or "does" or "did" ? words[0] != verb : words.IndexOf(verb) > 0;
    }

    /// <summary>A question mark or a word of asking in the report's sentences.</summary>
    private static bool Asks(WordAccount account, TextSpan told)
    {
        var near = Neighbourhood.Sentences(account.Report, told, 0);
        return Enumerable.Range(near.Start, near.Length).Select(i => account.Report.Tokens[i].Normal)
            .Any(word => word is "?" or "whether" or "if" || word.StartsWith("ask", StringComparison.Ordinal) || word.StartsWith("question", StringComparison.Ordinal) || word.StartsWith("wonder", StringComparison.Ordinal));
    }
}
