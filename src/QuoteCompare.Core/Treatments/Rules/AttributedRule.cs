using QuoteCompare.Core.Text;
using QuoteCompare.Core.Treatments.Senses;

namespace QuoteCompare.Core.Treatments.Rules;

/// <summary>
/// Words that the speech puts under "they say that ..." or "they want to prove that ..." and that stand in the quotation as the speaker's own. Each sentence of
/// the report is asked by itself: it is enough that it names any voice besides the one who is quoted.
/// </summary>
internal sealed class AttributedRule : IFindingRule
{
    /// <summary>Content words of what the others say that a sentence must render: fewer are found anywhere.</summary>
    private const int LeastRendered = 3;

    /// <summary>In one transcript a shorter claim ("the club is bankrupt") counts when it is rendered whole, from this many content words on.</summary>
    private const int LeastInWhole = 2;

    /// <summary>Words of a claim told word for word that count however few of them are of content; longer ones have content enough.</summary>
    private const int LeastWordForWord = 4, MostWordForWord = 12;

    /// <summary>The share of the content words of what the others say from which, between translations, a finding is likely.</summary>
    private const double LikelyShare = 0.7;

    /// <summary>Voices looked at round one passage: each is held against all its links.</summary>
    private const int Most = 200;

    public IEnumerable<Finding> Find(WordAccount account)
    {
        foreach (var alignment in account.Alignments)
        {
            var text = account.Original(alignment.Passage.Original);
            foreach (var voice in VoicesRound(text, alignment).Concat(BareBefore(account, alignment)).DistinctBy(v => (v.Verb, v.Content.Start)).Where(v => !v.IsOwn && !v.Content.IsEmpty && DenyingClause.AtEndOf(text, v.Clause) is null).Take(Most))
            {
                if (Told(account, alignment, voice) is { } finding) yield return finding;
            }
        }
    }

    private static IEnumerable<Voice> VoicesRound(SegmentedText text, Alignment alignment)
    {
        var first = text.SentenceAt(alignment.Passage.Span.Start);
        var last = text.SentenceAt(alignment.Passage.Span.End - 1);
        for (var s = Math.Max(0, first); s <= last; s++)
        {
            foreach (var voice in Voices.In(text, Within(text.Sentences[s].Tokens, text.TokensIn(alignment.Window)))) yield return voice;
        }
    }

    /// <summary>In one transcript: the voices that stop right where the quotation begins, "he says | taxes rose".</summary>
    private static IEnumerable<Voice> BareBefore(WordAccount account, Alignment alignment) =>
        from left in account.LeftOut
        where left.Original == alignment.Passage.Original && left.Place is LeftOutPlace.Start or LeftOutPlace.Joint && account.IsSameTranscript(left.Original)
        let text = account.Original(left.Original)
        let verb = text.TokensIn(left.Span).End - 1
        let voice = Voices.Bare(text, text.Sentences[text.SentenceAt(left.Span.Start)].Tokens, verb)
        where voice is not null && account.Renders(left.Original, text.Tokens[verb + 1].Span)
        select voice;

    /// <summary>A sentence as far as the passage's window reaches: one without end is not read through for every quotation.</summary>
    private static TextSpan Within(TextSpan sentence, TextSpan window) => new(Math.Max(sentence.Start, window.Start), Math.Min(sentence.End, window.End));

    private static Finding? Told(WordAccount account, Alignment alignment, Voice voice)
    {
        var original = alignment.Passage.Original;
        var text = account.Original(original);
        var same = account.IsSameTranscript(original);
        if (voice.IsFaint && !same) return null;
        var content = text.Tokens[voice.Content.Start].Span.Cover(text.Tokens[voice.Content.End - 1].Span);
        var least = !same ? LeastRendered : IsWordForWord(account, original, text, voice.Content) ? 1 : Math.Clamp(ContentWords.Count(text, content), LeastInWhole, LeastRendered);
        var links = alignment.Links.Where(l => content.Contains(l.Original) && ContentWords.Count(text, l.Original) > 0).ToList();
        var sentence = links.GroupBy(l => account.Report.SentenceAt(l.Report.Start)).Where(g => g.Count() >= least).MaxBy(g => g.Count());
        var told = alignment.Links.FirstOrDefault(l => l.Original.Overlaps(text.Tokens[voice.Verb].Span));
        // A voice told in one sentence does not reach into the next: "Their goal is to prove it. Thus, it is so."
        if (sentence is null || (told is not null && (account.IsSameTranscript(original) || account.Report.SentenceAt(told.Report.Start) == sentence.Key))) return null;
        if (NamesVoice(account, sentence, original, voice) || (same && HasOtherVerb(account, alignment, voice, sentence))) return null;
        if (voice.IsNaming && !PutsBeing(account, sentence)) return null;
        var share = (double)sentence.Count() / Math.Max(1, ContentWords.Count(text, content));
        if (!same && !IsQuotedFromStart(account, alignment, content)) return null;
        var rendered = alignment.Links.Where(l => content.Contains(l.Original) && account.Report.SentenceAt(l.Report.Start) == sentence.Key).Select(l => l.Report).Aggregate((one, next) => one.Cover(next));
        var passage = text.Tokens[voice.Clause.Start].Span.Cover(text.Tokens[voice.Clause.End - 1].Span);
        return new Finding
        {
            Kind = FindingKind.Attributed,
            Group = FindingGroup.Recontextualised,
            Original = original,
            OriginalSpan = passage,
            ReportSpan = rendered,
            Rule = same ? "attributed/voice-left-out" : "attributed/voice-not-found",
            Certainty = same ? Certainty.Clear : share >= LikelyShare ? Certainty.Likely : Certainty.Check,
            Why = $"In the speech {account.Quote(original, content)} stands under {account.Quote(original, passage)}; in the quotation {account.Quote(rendered)} stands without such a clause.",
            Fair = "The report may say beside the quotation whose words these are, or the speaker may share them.",
        };
    }

    /// <summary>Whether all of what the others say is told word for word, and is more than a phrase: "I am afraid of them".</summary>
    private static bool IsWordForWord(WordAccount account, int original, SegmentedText text, TextSpan content)
    {
        var words = Enumerable.Range(content.Start, content.Length).Select(i => text.Tokens[i]).Where(token => token.IsWord).ToList();
        return words.Count is >= LeastWordForWord and <= MostWordForWord && words.TrueForAll(word => account.Renders(original, word.Span));
    }

    /// <summary>Whether the subject stands before what it says with another verb: "the figures show that" for "the figures suggest that".</summary>
    private static bool HasOtherVerb(WordAccount account, Alignment alignment, Voice voice, IGrouping<int, WordLink> sentence)
    {
        var text = account.Original(alignment.Passage.Original);
        var first = sentence.Min(l => l.Report.Start);
        return alignment.Links.Any(l => text.TokensIn(l.Original) is var at && !at.IsEmpty && voice.Clause.Start <= at.Start && at.End <= voice.Verb
            && (ContentWords.IsOne(text.Tokens[at.Start]) || text.Tokens[at.Start].Is(WordClass.SubjectPronoun)) && l.Report.End <= first && account.Report.SentenceAt(l.Report.Start) == sentence.Key);
    }

    /// <summary>Whether a form of "be" that renders nothing stands among the words: "the fishermen are lazy" for "they call the fishermen lazy".</summary>
    private static bool PutsBeing(WordAccount account, IGrouping<int, WordLink> sentence)
    {
        var range = account.Report.TokensIn(new TextSpan(sentence.Min(l => l.Report.Start), sentence.Max(l => l.Report.End)));
        return Enumerable.Range(range.Start, range.Length).Select(i => account.Report.Tokens[i]).Any(token => token.Is(WordClass.Being) && !account.Rendered.Any(r => r.Report.Contains(token.Span)));
    }

    /// <summary>Between translations: the first words of what the others say must be among those rendered, or the link may hold a chance word.</summary>
    private static bool IsQuotedFromStart(WordAccount account, Alignment alignment, TextSpan content)
    {
        var text = account.Original(alignment.Passage.Original);
        var first = alignment.Links.Where(l => content.Contains(l.Original)).Min(l => l.Original.Start);
        return ContentWords.Count(text, new TextSpan(content.Start, first)) <= 1;
    }

    /// <summary>Whether a sentence of the report names a voice: any verb or noun of saying but the cue itself, or whom the speech names.</summary>
    private static bool NamesVoice(WordAccount account, IGrouping<int, WordLink> sentence, int original, Voice voice)
    {
        var text = account.Original(original);
        var tokens = account.Report.Sentences[sentence.Key].Tokens;
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
