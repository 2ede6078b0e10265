using QuoteCompare.Core.Text;
using QuoteCompare.Core.Treatments.Senses;

namespace QuoteCompare.Core.Treatments.Rules;

/// <summary>Asks how a report tells what the speech puts under a voice: whole, word for word, with the voice, or with another verb of its own.</summary>
internal static class VoiceTelling
{
    /// <summary>Words of a claim told word for word that count however few of them are of content; longer ones have content enough.</summary>
    private const int LeastWordForWord = 4, MostWordForWord = 12;

    /// <summary>Whether all of what the others say is told word for word, and is more than a phrase: "I am afraid of them".</summary>
    public static bool IsWordForWord(WordAccount account, int original, SegmentedText text, TextSpan content)
    {
        var words = Enumerable.Range(content.Start, content.Length).Select(i => text.Tokens[i]).Where(token => token.IsWord).ToList();
        return words.Count is >= LeastWordForWord and <= MostWordForWord && words.TrueForAll(word => account.Renders(original, word.Span));
    }

    /// <summary>Whether the subject stands before what it says with another verb: "the figures show that" for "the figures suggest that".</summary>
    public static bool HasOtherVerb(WordAccount account, Alignment alignment, Voice voice, IGrouping<int, WordLink> sentence)
    {
        var text = account.Original(alignment.Passage.Original);
        var first = sentence.Min(l => l.Report.Start);
        return alignment.Links.Any(l => text.TokensIn(l.Original) is var at && !at.IsEmpty && voice.Clause.Start <= at.Start && at.End <= voice.Verb
            && (ContentWords.IsOne(text.Tokens[at.Start]) || text.Tokens[at.Start].Is(WordClass.SubjectPronoun)) && l.Report.End <= first && account.Report.SentenceAt(l.Report.Start) == sentence.Key);
    }

    /// <summary>Whether a form of "be" that renders nothing stands among the words: "the fishermen are lazy" for "they call the fishermen lazy".</summary>
    public static bool PutsBeing(WordAccount account, IGrouping<int, WordLink> sentence)
    {
        var range = account.Report.TokensIn(new TextSpan(sentence.Min(l => l.Report.Start), sentence.Max(l => l.Report.End)));
        return Enumerable.Range(range.Start, range.Length).Select(i => account.Report.Tokens[i]).Any(token => token.Is(WordClass.Being) && !account.Rendered.Any(r => r.Report.Contains(token.Span)));
    }

    /// <summary>Between translations: the first words of what the others say must be among those rendered, or the link may hold a chance word.</summary>
    public static bool IsQuotedFromStart(WordAccount account, Alignment alignment, TextSpan content)
    {
        var text = account.Original(alignment.Passage.Original);
        var first = alignment.Links.Where(l => content.Contains(l.Original)).Min(l => l.Original.Start);
        return ContentWords.Count(text, new TextSpan(content.Start, first)) <= 1;
    }

    /// <summary>Whether a sentence of the report names a voice: any verb or noun of saying but the cue itself, or whom the speech names.</summary>
    public static bool NamesVoice(WordAccount account, IGrouping<int, WordLink> sentence, int original, Voice voice)
    {
        var text = account.Original(original);
        var tokens = account.Report.SpokenIn(sentence.Key);
        var cue = account.Quotation.CueSpan;
        var first = account.Report.TokensIn(sentence.Min(l => l.Report)).Start;
        if (account.IsSameTranscript(original))
            return NamesHolder(account, tokens, text, voice) || StandsBeside(account, tokens, text, voice) || Voices.In(account.Report, tokens).Any(v => !v.IsOwn && cue?.Overlaps(account.Report.Tokens[v.Verb].Span) != true && v.Content.Start <= first);
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            var token = account.Report.Tokens[i];
            if (cue is { } own && own.Overlaps(token.Span)) continue;
            var inside = account.Quotation.Pieces.Any(p => p.Contains(token.Span));
            if (token.IsWord && (inside ? Voices.MayRender(account.Report, i) : IsBeforeQuotation(account, token) && Voices.IsVoice(token.Normal))) return true;
        }

        return NamesHolder(account, tokens, text, voice);
    }

    /// <summary>Whether the sentence names, outside the quotation, whom the speech names: "her son claims that" for "my son says that".</summary>
    private static bool NamesHolder(WordAccount account, TextSpan sentence, SegmentedText text, Voice voice)
    {
        var named = Neighbourhood.Stems(text, new TextSpan(voice.Clause.Start, voice.Verb)).ToHashSet(StringComparer.Ordinal);
        return Outside(account, sentence).Any(i => named.Contains(Passages.TermReader.StemOf(account.Report.Tokens[i].Normal)));
    }

    /// <summary>Whether the clause stands word for word beside the quotation: "he said" before what he said.</summary>
    private static bool StandsBeside(WordAccount account, TextSpan sentence, SegmentedText text, Voice voice)
    {
        var clause = Words(text, voice.Clause);
        return clause.Length > 1 && Words(account.Report, sentence).AsSpan().IndexOf(clause) >= 0;
    }

    private static string[] Words(SegmentedText text, TextSpan tokens) =>
        [.. Enumerable.Range(tokens.Start, tokens.Length).Select(i => text.Tokens[i]).Where(token => token.IsWord && token.Normal != "that").Select(token => token.Normal)];

    private static bool IsBeforeQuotation(WordAccount account, Token token) => token.Span.End <= account.Quotation.Span.Start;

    private static IEnumerable<int> Outside(WordAccount account, TextSpan tokens) => Enumerable.Range(tokens.Start, tokens.Length)
        .Where(i => ContentWords.IsOne(account.Report.Tokens[i]) && !account.Quotation.Pieces.Any(p => p.Contains(account.Report.Tokens[i].Span)));
}
