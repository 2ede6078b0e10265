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

    /// <summary>The share of the content words of what the others say from which, between translations, a finding is likely.</summary>
    private const double LikelyShare = 0.7;

    /// <summary>Words of a passage for which a sentence beside it matters: a phrase claims nothing.</summary>
    private const int LeastWords = 4;

    /// <summary>Tokens round a rendering in which the report may name a voice.</summary>
    private const int Reach = 100;

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

            if (TurnOf(account, alignment) is { } beside) yield return beside;
        }

        foreach (var finding in OtherTurn.In(account)) yield return finding;
    }

    /// <summary>In one transcript: words that only a sentence beside them makes another's; always to be checked.</summary>
    private static Finding? TurnOf(WordAccount account, Alignment alignment)
    {
        var (original, passage) = (alignment.Passage.Original, alignment.Passage.Span);
        var text = account.Original(original);
        if (!account.IsSameTranscript(original) || BesideVoices.Before(text, text.SentenceAt(passage.Start), text.SentenceAt(passage.End - 1)) is not { } before) return null;
        var voice = text.SpokenSpan(before);
        var own = account.Report.TokensIn(alignment.Rendering);
        var near = Within(Neighbourhood.Sentences(account.Report, account.Quotation.Span, 1), new(own.Start - Reach, own.End + Reach));
        if (account.Renders(original, voice) || ContentWords.CountWords(text, passage) < LeastWords || Voices.In(account.Report, near).Any(v => !v.IsOwn && account.Quotation.CueSpan?.Overlaps(account.Report.Tokens[v.Verb].Span) != true)) return null;
        return new Finding
        {
            Kind = FindingKind.Attributed,
            Group = FindingGroup.Recontextualised,
            Original = original,
            OriginalSpan = ContentWords.FirstToLast(text, voice),
            ReportSpan = ContentWords.FirstToLast(account.Report, alignment.Rendering),
            Rule = "attributed/voice-before",
            Certainty = Certainty.Check,
            Why = $"In the speech {account.Quote(original, passage)} follows {account.Quote(original, voice)}; in the quotation it stands without that sentence.",
            Fair = "The speaker may go on in his own name; the sentences round it decide.",
        };
    }

    private static IEnumerable<Voice> VoicesRound(SegmentedText text, Alignment alignment)
    {
        var first = text.SentenceAt(alignment.Passage.Span.Start);
        var last = text.SentenceAt(alignment.Passage.Span.End - 1);
        for (var s = Math.Max(0, first); s <= last; s++)
        {
            foreach (var voice in Voices.In(text, Within(text.SpokenIn(s), text.TokensIn(alignment.Window)))) yield return voice;
        }
    }

    /// <summary>In one transcript: the voices that stop right where the quotation begins, "he says | taxes rose".</summary>
    private static IEnumerable<Voice> BareBefore(WordAccount account, Alignment alignment) =>
        from left in account.LeftOut
        where left.Original == alignment.Passage.Original && left.Place is LeftOutPlace.Start or LeftOutPlace.Joint && account.IsSameTranscript(left.Original)
        let text = account.Original(left.Original)
        let verb = text.TokensIn(left.Span).End - 1
        let voice = Voices.Bare(text, text.SpokenIn(text.SentenceAt(left.Span.Start)), verb)
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
        var least = !same ? LeastRendered : VoiceTelling.IsWordForWord(account, original, text, voice.Content) ? 1 : Math.Clamp(ContentWords.Count(text, content), LeastInWhole, LeastRendered);
        var links = alignment.Links.Where(l => content.Contains(l.Original) && ContentWords.Count(text, l.Original) > 0).ToList();
        var sentence = links.GroupBy(l => account.Report.SentenceAt(l.Report.Start)).Where(g => g.Count() >= least).MaxBy(g => g.Count());
        var told = alignment.Links.FirstOrDefault(l => l.Original.Overlaps(text.Tokens[voice.Verb].Span));
        // A voice told in one sentence does not reach into the next: "Their goal is to prove it. Thus, it is so."
        if (sentence is null || (told is not null && (account.IsSameTranscript(original) || account.Report.SentenceAt(told.Report.Start) == sentence.Key))) return null;
        if (VoiceTelling.NamesVoice(account, sentence, original, voice) || (same && VoiceTelling.HasOtherVerb(account, alignment, voice, sentence))) return null;
        if (voice.IsNaming && !VoiceTelling.PutsBeing(account, sentence)) return null;
        var share = (double)sentence.Count() / Math.Max(1, ContentWords.Count(text, content));
        if (!same && !VoiceTelling.IsQuotedFromStart(account, alignment, content)) return null;
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
}
